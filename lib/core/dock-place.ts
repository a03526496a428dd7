import { flag, object, type Shape, type ShapeOf } from './shape.ts'

const share: Shape<number> = (value) =>
  typeof value === 'number' && value >= 0 && value <= 1 ? value : undefined

/** Where the dock stands in the window: at which edge, and how far down as a share of the room, 0 to 1. */
export const dockPlaceShape = object({ right: flag, top: share })

export type DockPlace = ShapeOf<typeof dockPlaceShape>
