import { keptMaterial } from '#tests/helpers/materials'
import { createEvent } from '#database/factories/events'
import { inMy, mySignIn, SIGN_IN, type Expectations } from '#tests/helpers/routes/expectation'

export default {
  'homes.show': { answers: '302 /en' },
  'robots.show': { answers: 200 },
  'sitemaps.show': { answers: 200 },
  'style_guide.show': { answers: 200 },
  'agendas.show': { params: () => ({ locale: 'bg' }), answers: 200 },
  'event_pages.show': {
    params: ({ event }) => ({ locale: 'sr-Cyrl', slug: event.slug }),
    answers: 200,
  },
  'event_agendas.show': {
    params: ({ event }) => ({ locale: 'ro', slug: event.slug }),
    answers: 200,
  },
  'agenda_documents.show': {
    params: ({ event }) => ({ locale: 'bg', slug: event.slug }),
    answers: 200,
  },
  'materials.show': {
    params: async ({ event }) => ({
      locale: 'bg',
      slug: event.slug,
      material_id: await keptMaterial(event.id),
    }),
    answers: 200,
  },
  'own_materials.index': {
    params: ({ registrationToken }) => ({ locale: 'bg', token: registrationToken }),
    answers: 200,
  },
  'own_materials.show': {
    params: async ({ event, registrationToken }) => ({
      locale: 'bg',
      token: registrationToken,
      material_id: await keptMaterial(event.id),
    }),
    answers: 200,
  },
  'project_pages.index': {
    params: () => ({ locale: 'ro' }),
    query: () => ({ programme: 'interreg', after: '0.2026-01-01.5' }),
    answers: 200,
  },
  'project_pages.show': {
    params: ({ project }) => ({ locale: 'bg', slug: project.slug }),
    query: () => ({ when: 'past', after: '2026-03-12T10:00.e5' }),
    answers: 200,
  },
  'text_pages.show': { params: () => ({ locale: 'en', page: 'privacy' }), answers: 200 },
  'my_events.index': { params: () => ({ locale: 'en' }), answers: inMy('en', 200) },
  'my_pages.show': { params: () => ({ locale: 'ro' }), answers: inMy('ro', 200) },
  'my_data.show': { params: () => ({ locale: 'ro' }), answers: inMy('ro', 200) },
  'my_events.show': {
    params: async ({ organisation }) => {
      const event = await createEvent({ visibility: 'internal', organisers: [organisation] })
      return { locale: 'en', slug: event.slug }
    },
    answers: { visitor: mySignIn('en'), organiser: 200, others: 404 },
  },
  'own_homes.show': {
    answers: {
      visitor: SIGN_IN,
      desk: '302 /attend',
      trainer: '302 /attend',
      otherTrainer: '302 /attend',
      participant: '302 *',
      others: '302 /manage',
    },
  },
} satisfies Expectations
