import type { Words } from './words.js'

/** What the demo's projects are about. */
export const TOPICS = {
  'environment': {
    sr: 'Животна средина',
    bg: 'Околна среда',
    ro: 'Mediu',
    en: 'Environment',
  },
  'agriculture': { sr: 'Пољопривреда', bg: 'Земеделие', ro: 'Agricultură', en: 'Agriculture' },
  'tourism': { sr: 'Туризам', bg: 'Туризъм', ro: 'Turism', en: 'Tourism' },
  'infrastructure': {
    sr: 'Инфраструктура',
    bg: 'Инфраструктура',
    ro: 'Infrastructură',
    en: 'Infrastructure',
  },
  'clusters': {
    sr: 'Развој кластера',
    bg: 'Развитие на клъстери',
    ro: 'Dezvoltarea clusterelor',
    en: 'Cluster development',
  },
  'entrepreneurship': {
    sr: 'Предузетништво',
    bg: 'Предприемачество',
    ro: 'Antreprenoriat',
    en: 'Entrepreneurship',
  },
  'youth': { sr: 'Млади', bg: 'Младежи', ro: 'Tineret', en: 'Youth' },
  'heritage': {
    sr: 'Културно наслеђе',
    bg: 'Културно наследство',
    ro: 'Patrimoniu cultural',
    en: 'Cultural heritage',
  },
  'border-management': {
    sr: 'Управљање границама',
    bg: 'Управление на границите',
    ro: 'Gestionarea frontierelor',
    en: 'Border management',
  },
} satisfies Record<string, Words>

export type DemoTopic = keyof typeof TOPICS
