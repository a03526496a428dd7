/** Words that invented company names of the bench are made of: each place is in one name of twenty, and so on. */
export const places =
  'harbour willow silver northgate eastbrook larkfield stonebridge maple cedar copper juniper marlow ashford elmwood kestrel linden orchard pinecrest quarry riverton'.split(
    ' ',
  )

export const things = Array.from({ length: 400 }, (_, index) => `${places[index % 20]}thing${index}`.slice(3))

export const trades =
  'metalware ceramics textiles lighting furniture plastics electronics packaging hardware garments footwear glassware bamboo leather ironwork toys tools paper rubber tiles optics brushes cables pumps valves bearings fans lamps mirrors kettles rugs quilts zippers hinges locks screws springs gears motors sensors'.split(
    ' ',
  )
