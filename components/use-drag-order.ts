import { useMemo, useState, type DragEvent } from 'react'

interface Over {
  id: string
  side: 'before' | 'after'
}

/** Where on a row the pointer is. */
function sideOf({ currentTarget, clientY }: DragEvent<HTMLElement>): Over['side'] {
  const { top, height } = currentTarget.getBoundingClientRect()
  return clientY < top + height / 2 ? 'before' : 'after'
}

/**
 * Rows that can be dragged to another place among themselves by their handles.
 *
 * @param onDrop called with the id of the row that was dragged and where it was let go
 */
export function useDragOrder(onDrop: (dragged: string, target: string, side: Over['side']) => void) {
  const [dragged, setDragged] = useState<string>()
  const [over, setOver] = useState<Over>()

  return useMemo(() => {
    const end = () => {
      setDragged(undefined)
      setOver(undefined)
    }
    return {
      handle: (id: string) => ({
        draggable: true,
        onDragStart: (event: DragEvent<HTMLElement>) => {
          event.dataTransfer.effectAllowed = 'move'
          // Firefox drags nothing that carries nothing.
          event.dataTransfer.setData('text/plain', '')
          setDragged(id)
        },
        onDragEnd: end,
      }),
      row: (id: string) => ({
        'data-drop': over?.id === id ? over.side : undefined,
        onDragOver: (event: DragEvent<HTMLElement>) => {
          if (dragged === undefined || dragged === id) return
          event.preventDefault()
          const side = sideOf(event)
          if (over?.id !== id || over.side !== side) setOver({ id, side })
        },
        onDrop: (event: DragEvent<HTMLElement>) => {
          if (dragged === undefined) return
          event.preventDefault()
          onDrop(dragged, id, sideOf(event))
          end()
        },
      }),
    }
  }, [dragged, over, onDrop])
}

export type DragOrder = ReturnType<typeof useDragOrder>
