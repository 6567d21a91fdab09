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
  rooms?: string[]
}

const NIS: Words = { sr: 'Ниш', bg: 'Ниш', ro: 'Niš', en: 'Niš' }
const SOFIA: Words = { sr: 'Софија', bg: 'София', ro: 'Sofia', en: 'Sofia' }
const BELGRADE = 'Europe/Belgrade'

/** Places of the demo. Streets are filler. */
export const VENUES: DemoVenue[] = [
  {
    key: 'cluster-house',
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
    rooms: ['A', 'B', 'Foyer'],
  },
  {
    key: 'house-of-europe',
    country: 'BG',
    zone: 'Europe/Sofia',
    name: { sr: 'Дом Европе', bg: 'Дом на Европа', ro: 'Casa Europei', en: 'House of Europe' },
    address: 'ул. „Раковски“ 124',
    town: SOFIA,
    capacity: 90,
  },
  {
    key: 'raris',
    country: 'RS',
    zone: BELGRADE,
    name: { sr: 'Сала РАРИС-а', bg: 'Зала на RARIS', en: 'RARIS hall' },
    address: 'Trg oslobođenja 1',
    town: { sr: 'Зајечар', bg: 'Зайчар', ro: 'Zaječar', en: 'Zaječar' },
    capacity: 35,
  },
  {
    key: 'vidin-library',
    country: 'BG',
    zone: 'Europe/Sofia',
    name: { sr: 'Регионална библиотека', bg: 'Регионална библиотека', en: 'Regional Library' },
    address: 'пл. „Бдинци“ 1',
    town: { sr: 'Видин', bg: 'Видин', ro: 'Vidin', en: 'Vidin' },
    capacity: 45,
  },
  {
    key: 'knjazevac-culture',
    country: 'RS',
    zone: BELGRADE,
    name: { sr: 'Дом културе', bg: 'Дом на културата', en: 'House of Culture' },
    address: 'Kapetana Karanovića 10',
    town: { sr: 'Књажевац', bg: 'Княжевац', ro: 'Knjaževac', en: 'Knjaževac' },
    capacity: 60,
  },
  {
    key: 'timisoara',
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
