import type { Words } from './words.js'

export interface DemoVenue {
  key: string
  country: string
  zone: string
  name: Words
  address?: string
  town: Words
  capacity?: number
  accessibility?: Words
  directions?: Words
  /** Latitude and longitude: of the town’s centre, since streets are filler. */
  position: [number, number]
  rooms?: { name: string; capacity: number }[]
}

const NIS: Words = { sr: 'Ниш', bg: 'Ниш', ro: 'Niš', en: 'Niš' }
const SOFIA: Words = { sr: 'Софија', bg: 'София', ro: 'Sofia', en: 'Sofia' }
const BELGRADE = 'Europe/Belgrade'

/** Places of the demo. Streets are filler. */
export const VENUES: DemoVenue[] = [
  {
    key: 'cluster-house',
    position: [43.3189, 21.8956],
    country: 'RS',
    zone: BELGRADE,
    name: {
      sr: 'Просторије организације Cluster House',
      bg: 'Офис на Cluster House',
      en: 'Cluster House premises',
    },
    address: 'Cara Dušana 54',
    town: NIS,
    capacity: 40,
  },
  {
    key: 'officers-club',
    position: [43.3209, 21.8958],
    country: 'RS',
    zone: BELGRADE,
    name: { sr: 'Официрски дом', bg: 'Официрски дом', ro: 'Casa Ofițerilor', en: 'Officers’ Club' },
    address: 'Orlovića Pavla 28a',
    town: NIS,
    capacity: 220,
    accessibility: {
      sr: 'Улаз без степеника из дворишта, индукциона петља у великој сали.',
      bg: 'Вход без стъпала от двора, индукционна верига в голямата зала.',
      ro: 'Intrare fără trepte din curte, buclă de inducție în sala mare.',
      en: 'Step-free entrance from the courtyard, hearing loop in the main hall.',
    },
    directions: {
      sr: 'Од аутобуске станице пешке десет минута преко моста. Паркинг је иза зграде.',
      bg: 'От автогарата пеша десет минути през моста. Паркингът е зад сградата.',
      ro: 'De la autogară, zece minute pe jos peste pod. Parcarea este în spatele clădirii.',
      en: 'Ten minutes on foot from the bus station, across the bridge. Parking is behind the building.',
    },
    rooms: [
      { name: 'A', capacity: 220 },
      { name: 'B', capacity: 60 },
      { name: 'Foyer', capacity: 40 },
    ],
  },
  {
    key: 'house-of-europe',
    position: [42.6977, 23.3219],
    country: 'BG',
    zone: 'Europe/Sofia',
    name: { sr: 'Дом Европе', bg: 'Дом на Европа', ro: 'Casa Europei', en: 'House of Europe' },
    address: 'ул. „Раковски“ 124',
    town: SOFIA,
    capacity: 90,
  },
  {
    key: 'raris',
    position: [43.9036, 22.285],
    country: 'RS',
    zone: BELGRADE,
    name: { sr: 'Сала РАРИС-а', bg: 'Зала на RARIS', en: 'RARIS hall' },
    address: 'Trg oslobođenja 1',
    town: { sr: 'Зајечар', bg: 'Зайчар', ro: 'Zaječar', en: 'Zaječar' },
    capacity: 35,
  },
  {
    key: 'vidin-library',
    position: [43.9961, 22.8679],
    country: 'BG',
    zone: 'Europe/Sofia',
    name: { sr: 'Регионална библиотека', bg: 'Регионална библиотека', en: 'Regional Library' },
    address: 'пл. „Бдинци“ 1',
    town: { sr: 'Видин', bg: 'Видин', ro: 'Vidin', en: 'Vidin' },
    capacity: 45,
  },
  {
    key: 'knjazevac-culture',
    position: [43.5663, 22.2576],
    country: 'RS',
    zone: BELGRADE,
    name: { sr: 'Дом културе', bg: 'Дом на културата', en: 'House of Culture' },
    address: 'Kapetana Karanovića 10',
    town: { sr: 'Књажевац', bg: 'Княжевац', ro: 'Knjaževac', en: 'Knjaževac' },
    capacity: 60,
  },
  {
    key: 'timisoara',
    position: [45.7489, 21.2087],
    country: 'RO',
    zone: 'Europe/Bucharest',
    name: {
      sr: 'Кућа региона',
      bg: 'Дом на региона',
      ro: 'Casa Regiunii',
      en: 'House of the Region',
    },
    address: 'Strada Alba Iulia 7',
    town: { sr: 'Темишвар', bg: 'Тимишоара', ro: 'Timișoara', en: 'Timișoara' },
    capacity: 80,
  },
  {
    key: 'bor-culture',
    position: [44.0749, 22.0959],
    country: 'RS',
    zone: BELGRADE,
    name: {
      sr: 'Дом културе Бор',
      bg: 'Дом на културата Бор',
      ro: 'Casa de Cultură Bor',
      en: 'Bor House of Culture',
    },
    address: 'Moše Pijade 21',
    town: { sr: 'Бор', bg: 'Бор', ro: 'Bor', en: 'Bor' },
    capacity: 70,
  },
]
