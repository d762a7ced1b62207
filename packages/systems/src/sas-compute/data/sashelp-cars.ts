import type { Cell, ColumnContent, TableContent } from './table-content.ts'

const text = (name: string, length: number): ColumnContent => ({ name, type: 'CHAR', length })
const number = (name: string, label?: string): ColumnContent => ({
  name,
  type: 'FLOAT',
  length: 8,
  ...(label === undefined ? {} : { label }),
})
const dollars = { name: 'DOLLAR', length: 8, decimals: 0 }

const columns: readonly ColumnContent[] = [
  text('Make', 13),
  text('Model', 40),
  text('Type', 8),
  text('Origin', 6),
  text('DriveTrain', 5),
  { ...number('MSRP'), format: dollars },
  { ...number('Invoice'), format: dollars },
  number('EngineSize', 'Engine Size (L)'),
  number('Cylinders'),
  number('Horsepower'),
  number('MPG_City', 'MPG (City)'),
  number('MPG_Highway', 'MPG (Highway)'),
  number('Weight', 'Weight (LBS)'),
  number('Wheelbase', 'Wheelbase (IN)'),
  number('Length', 'Length (IN)'),
]

/** The table's first seven rows, as published. */
const published: readonly (readonly Cell[])[] = [
  ['Acura', ' MDX', 'SUV', 'Asia', 'All', 36945, 33337, 3.5, 6, 265, 17, 23, 4451, 106, 189],
  ['Acura', ' RSX Type S 2dr', 'Sedan', 'Asia', 'Front', 23820, 21761, 2, 4, 200, 24, 31, 2778, 101, 172],
  ['Acura', ' TSX 4dr', 'Sedan', 'Asia', 'Front', 26990, 24647, 2.4, 4, 200, 22, 29, 3230, 105, 183],
  ['Acura', ' TL 4dr', 'Sedan', 'Asia', 'Front', 33195, 30299, 3.2, 6, 270, 20, 28, 3575, 108, 186],
  ['Acura', ' 3.5 RL 4dr', 'Sedan', 'Asia', 'Front', 43755, 39014, 3.5, 6, 225, 18, 24, 3880, 115, 197],
  [
    'Acura',
    ' 3.5 RL w/Navigation 4dr',
    'Sedan',
    'Asia',
    'Front',
    46100,
    41100,
    3.5,
    6,
    225,
    18,
    24,
    3893,
    115,
    197,
  ],
  [
    'Acura',
    ' NSX coupe 2dr manual S',
    'Sports',
    'Asia',
    'Rear',
    89765,
    79978,
    3.2,
    6,
    290,
    17,
    24,
    3153,
    100,
    174,
  ],
]

/** How many rows each further make has, and where it comes from: as published, in the table's order. */
const makes: readonly (readonly [make: string, rows: number, origin: 'Asia' | 'Europe' | 'USA'])[] = [
  ['Audi', 19, 'Europe'],
  ['BMW', 20, 'Europe'],
  ['Buick', 9, 'USA'],
  ['Cadillac', 8, 'USA'],
  ['Chevrolet', 27, 'USA'],
  ['Chrysler', 15, 'USA'],
  ['Dodge', 13, 'USA'],
  ['Ford', 23, 'USA'],
  ['GMC', 8, 'USA'],
  ['Honda', 17, 'Asia'],
  ['Hummer', 1, 'USA'],
  ['Hyundai', 12, 'Asia'],
  ['Infiniti', 8, 'Asia'],
  ['Isuzu', 2, 'Asia'],
  ['Jaguar', 12, 'Europe'],
  ['Jeep', 3, 'USA'],
  ['Kia', 11, 'Asia'],
  ['Land Rover', 3, 'Europe'],
  ['Lexus', 11, 'Asia'],
  ['Lincoln', 9, 'USA'],
  ['MINI', 2, 'Europe'],
  ['Mazda', 11, 'Asia'],
  ['Mercedes-Benz', 26, 'Europe'],
  ['Mercury', 9, 'USA'],
  ['Mitsubishi', 13, 'Asia'],
  ['Nissan', 17, 'Asia'],
  ['Oldsmobile', 3, 'USA'],
  ['Pontiac', 11, 'USA'],
  ['Porsche', 7, 'Europe'],
  ['Saab', 7, 'Europe'],
  ['Saturn', 8, 'USA'],
  ['Scion', 2, 'Asia'],
  ['Subaru', 11, 'Asia'],
  ['Suzuki', 8, 'Asia'],
  ['Toyota', 28, 'Asia'],
  ['Volkswagen', 15, 'Europe'],
  ['Volvo', 12, 'Europe'],
]

const types = ['Sedan', 'Sedan', 'SUV', 'Sedan', 'Sports', 'Sedan', 'Wagon', 'Truck']
const trains = ['Front', 'All', 'Front', 'Rear']
const pick = (list: readonly string[], at: number): string => list[at % list.length] ?? ''

/** Made up but for its make and origin: its model says so, and its numbers follow from its place in the table. */
function madeUp(make: string, origin: string, nth: number, at: number): readonly Cell[] {
  const msrp = 12_000 + ((at * 971) % 60_000)
  const cylinders = 4 + 2 * (at % 3)
  return [
    make,
    ` Standin ${nth}`,
    pick(types, at),
    origin,
    pick(trains, at),
    msrp,
    Math.round(msrp * 0.91),
    cylinders / 2 + (at % 4) / 10,
    cylinders,
    100 + ((at * 37) % 250),
    15 + (at % 17),
    20 + (at % 19),
    2_400 + ((at * 53) % 2_800),
    95 + (at % 25),
    160 + (at % 50),
  ]
}

function rows(): readonly (readonly Cell[])[] {
  const made: (readonly Cell[])[] = [...published]
  for (const [make, count, origin] of makes) {
    for (let nth = 1; nth <= count; nth++) made.push(madeUp(make, origin, nth, made.length))
  }
  return made
}

/** SASHELP.CARS: its size, its columns, its makes and their origins are as published, and so are its first seven rows. */
export function createSashelpCars(): TableContent {
  return { label: '2004 Car Data', columns, rows: rows() }
}
