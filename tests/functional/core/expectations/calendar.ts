import Feed from '#app/calendar/models/feed'
import { clock } from '#app/core/clock'
import { hashToken, newToken } from '#app/core/tokens'
import Registration from '#app/registrations/models/registration'
import type { Expectations } from '#tests/helpers/routes/expectation'
import type { World } from '#tests/helpers/routes/world'

const TOKEN = 'known-to-petra-alone'
const OWN_PAGE = `303 /ro/registrations/${TOKEN}/calendar` as const

async function ownPage({ registration }: World) {
  await Registration.query()
    .where('id', registration.id)
    .update({ tokenHash: hashToken(TOKEN) })
  return { locale: 'ro', token: TOKEN }
}

export default {
  'all_feeds.show': { answers: 200 },
  'project_feeds.show': { params: ({ project }) => ({ slug: project.slug }), answers: 200 },
  'organisation_feeds.show': {
    params: ({ organisation }) => ({ slug: organisation.slug }),
    answers: 200,
  },
  'personal_feeds.show': {
    params: async ({ participant }) => {
      const { token, hash, encrypted } = newToken()
      await Feed.create({
        personId: participant.id,
        tokenHash: hash,
        tokenEncrypted: encrypted,
        createdAt: clock.now(),
      })
      return { token }
    },
    answers: 200,
  },
  'event_downloads.show': { params: ({ event }) => ({ slug: event.slug }), answers: 200 },
  'subscriptions.show': { params: () => ({ locale: 'ro' }), answers: 200 },
  'own_downloads.show': { params: ownPage, answers: 200 },
  'own_feeds.show': { params: ownPage, answers: 200 },
  'own_feeds.store': { params: ownPage, answers: OWN_PAGE },
  'own_feeds.destroy': { params: ownPage, answers: OWN_PAGE },
} satisfies Expectations
