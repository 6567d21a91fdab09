import type { Locale } from '#app/core/languages/locales'

export interface DemoPerson {
  name: string
  locale: Locale
  email: string
  country: string
  district?: string
  organisation?: string
}

const person = (
  name: string,
  locale: Locale,
  mailbox: string,
  country: string,
  organisation?: string,
  district?: string
): DemoPerson => ({
  name,
  locale,
  email: `${mailbox}@example.org`,
  country,
  organisation,
  district,
})

/** Invented people whose names, addresses and organisations are the hard cases. */
const CAST: DemoPerson[] = [
  person('Đorđe Ljubisavljević', 'sr-Latn', 'djordje', 'RS', 'Magic of East', 'Zaječarski'),
  person('Djordje Ljubisavljevic', 'sr-Latn', 'djordje.lj', 'RS', 'Magic of East', 'Zaječarski'),
  person('Ђорђе Љубисављевић', 'sr-Cyrl', 'djordje.office', 'RS', 'Magic of East', 'Zaječarski'),
  person('Њежана Џаџић', 'sr-Cyrl', 'njezana', 'RS', 'SVEZA', 'Borski'),
  person(
    'Jovana Ljubisavljević-Nedeljković',
    'sr-Latn',
    'jovana',
    'RS',
    'Regional center for SME development Timok',
    'Zaječarski'
  ),
  person('Наташа Џунић', 'sr-Cyrl', 'natasa', 'RS', 'Timok Youth Center', 'Zaječarski'),
  person('Goran Šćepanović', 'sr-Latn', 'goran', 'RS', 'Manifesto', 'Zaječarski'),
  person('Александра Вељковић', 'sr-Cyrl', 'aleksandra', 'RS', 'Magic of East', 'Zaječarski'),
  person(
    'Цветелина Караджова-Стоименова',
    'bg',
    'cvetelina',
    'BG',
    'Сдружение „Клъстер за зелена мебел: Видин, Монтана“',
    'Vidin'
  ),
  person('Ивайло Щърбанов', 'bg', 'ivaylo', 'BG', 'Асоциация за насърчаване на туризма', 'Vidin'),
  person('Гергана Въжарова', 'bg', 'gergana', 'BG', 'Областна администрация Видин', 'Vidin'),
  person(
    'Ștefan Țăranu',
    'ro',
    'stefan',
    'RO',
    'Asociația Porțile de Fier, Drobeta-Turnu Severin',
    'Mehedinți'
  ),
  person(
    'Ioana-Ștefania Țârcău',
    'ro',
    'ioana',
    'RO',
    'Asociația Porțile de Fier, Drobeta-Turnu Severin',
    'Mehedinți'
  ),
  person('Andreea-Mădălina Popescu', 'ro', 'andreea', 'RO', undefined, 'Timiș'),
  person('Nora O’Brien', 'en', 'nora+events', 'IE', 'Border, Midland: “Western” Network'),
  person('Giulia D’Angelo', 'en', 'giulia', 'IT', 'Gorizia Cross-border Lab'),
]

const POOLS: {
  locale: Locale
  country: string
  district: string
  first: string[]
  last: string[]
}[] = [
  {
    locale: 'sr-Latn',
    country: 'RS',
    district: 'Nišavski',
    first: [
      'Milica',
      'Dušan',
      'Ljiljana',
      'Vuk',
      'Željko',
      'Tijana',
      'Nebojša',
      'Snežana',
      'Uroš',
      'Jasmina',
    ],
    last: [
      'Stojanović',
      'Džunić',
      'Đurić',
      'Živković',
      'Anđelković',
      'Čolić',
      'Njegovan',
      'Ljubić',
      'Petrović',
      'Šainović',
    ],
  },
  {
    locale: 'sr-Cyrl',
    country: 'RS',
    district: 'Zaječarski',
    first: [
      'Марија',
      'Бојан',
      'Љубица',
      'Никола',
      'Драгана',
      'Срђан',
      'Весна',
      'Огњен',
      'Џемила',
      'Ђурађ',
    ],
    last: [
      'Ђорђевић',
      'Јовановић',
      'Њамцул',
      'Жикић',
      'Цветковић',
      'Љубеновић',
      'Шљивић',
      'Поповић',
      'Тошић',
      'Џелатовић',
    ],
  },
  {
    locale: 'bg',
    country: 'BG',
    district: 'Sofia',
    first: [
      'Мария',
      'Георги',
      'Десислава',
      'Николай',
      'Йоана',
      'Борислав',
      'Ралица',
      'Пламен',
      'Щилияна',
      'Юлиян',
    ],
    last: [
      'Димитрова',
      'Георгиев',
      'Щерева',
      'Кръстев',
      'Въчкова',
      'Пъргов',
      'Янкова',
      'Желязков',
      'Цонева',
      'Пенкова',
    ],
  },
  {
    locale: 'ro',
    country: 'RO',
    district: 'Timiș',
    first: ['Ioana', 'Mihai', 'Ștefania', 'Răzvan', 'Anca', 'Dragoș', 'Lăcrămioara', 'Cătălin'],
    last: ['Țurcanu', 'Ionescu', 'Brătianu', 'Păun', 'Șerban', 'Dumitrașcu', 'Câmpeanu', 'Mureșan'],
  },
]

const EMPLOYERS = [
  'Cluster House',
  'RARIS',
  'Timok klub',
  'SVEZA',
  'Manifesto',
  'Timok Youth Center',
  'Naučno-tehnološki park Niš',
  undefined,
]

/** The hard cases first, then as many ordinary people as a full hall needs; always the same ones. */
export function crowd(size: number): DemoPerson[] {
  const people = [...CAST]
  const drawn = POOLS.map(() => 0)
  for (let index = 0; people.length < size; index += 1) {
    const which = [0, 1, 2, 0, 2, 1, 3][index % 7]
    const pool = POOLS[which]
    const turn = drawn[which]++
    const first = pool.first[turn % pool.first.length]
    const last = pool.last[(turn + Math.floor(turn / pool.first.length)) % pool.last.length]
    people.push({
      name: `${first} ${last}`,
      locale: pool.locale,
      email: `guest${index + 1}@example.org`,
      country: pool.country,
      district: pool.district,
      organisation: EMPLOYERS[index % EMPLOYERS.length],
    })
  }
  return people.slice(0, size)
}
