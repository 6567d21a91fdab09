import type { OrganisationType } from '#app/organisations/models/organisation'
import type { Words } from './words.js'

export interface DemoOrganisation {
  slug: string
  country: string
  type: OrganisationType
  name: Words
  town: Words
  founded?: string
  founders?: string[]
}

const ZAJECAR: Words = { sr: 'Зајечар', bg: 'Зайчар', ro: 'Zaječar', en: 'Zaječar' }
const KNJAZEVAC: Words = { sr: 'Књажевац', bg: 'Княжевац', ro: 'Knjaževac', en: 'Knjaževac' }
const VIDIN: Words = { sr: 'Видин', bg: 'Видин', ro: 'Vidin', en: 'Vidin' }

const partner = (
  slug: string,
  type: OrganisationType,
  name: Words,
  town: Words,
  more: Partial<DemoOrganisation> = {}
): DemoOrganisation => ({ slug, country: 'RS', type, name, town, ...more })

/** Organisations of real projects, with the names they were given; nobody's name is translated by guess. */
export const ORGANISATIONS: DemoOrganisation[] = [
  partner(
    'cluster-house',
    'cluster',
    { en: 'Cluster House' },
    { sr: 'Ниш', bg: 'Ниш', ro: 'Niš', en: 'Niš' }
  ),
  partner(
    'foundation-for-entrepreneurship-development',
    'ngo',
    { en: 'Foundation for Entrepreneurship Development' },
    { sr: 'Софија', bg: 'София', ro: 'Sofia', en: 'Sofia' },
    { country: 'BG' }
  ),
  partner('timok-youth-center', 'ngo', { en: 'Timok Youth Center' }, ZAJECAR),
  partner('timok-klub', 'ngo', { sr: 'Тимок клуб' }, KNJAZEVAC),
  partner('sveza', 'ngo', { en: 'SVEZA' }, { sr: 'Бор', bg: 'Бор', ro: 'Bor', en: 'Bor' }),
  partner(
    'regional-center-sme-timok',
    'agency',
    { en: 'Regional center for SME development Timok' },
    ZAJECAR
  ),
  partner('manifesto', 'ngo', { en: 'Manifesto' }, KNJAZEVAC),
  partner('raris', 'agency', { en: 'RARIS Regional Development Agency Eastern Serbia' }, ZAJECAR),
  partner('magic-of-east', 'cluster', { en: 'Cluster for rural tourism “Magic of East”' }, ZAJECAR),
  partner(
    'institute-for-cross-border-areas',
    'ngo',
    { en: 'Institute for Cross-border Areas' },
    ZAJECAR,
    {
      founded: '2014-05-20',
      founders: [
        'timok-youth-center',
        'timok-klub',
        'sveza',
        'regional-center-sme-timok',
        'manifesto',
        'raris',
        'magic-of-east',
      ],
    }
  ),
  partner(
    'association-for-tourism-promotion',
    'ngo',
    { bg: 'Асоциация за насърчаване на туризма' },
    VIDIN,
    { country: 'BG' }
  ),
  partner('sabor-na-kadibogazu', 'ngo', { sr: 'Удружење Сабор на Кадибогазу' }, KNJAZEVAC),
  partner('duh-balkana', 'ngo', { sr: 'Удружење Дух Балкана' }, KNJAZEVAC, {
    founders: ['raris', 'association-for-tourism-promotion', 'sabor-na-kadibogazu'],
  }),
]
