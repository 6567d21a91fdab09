import { createLogo } from '#database/factories/logos'
import { inManage, type Answer, type Expectations } from '#tests/helpers/routes/expectation'
import type { World } from '#tests/helpers/routes/world'

async function ofLogo({ organisation }: World) {
  const src = await createLogo({ kind: 'organisation', id: organisation.id })
  return { name: src.replace('/files/', '') }
}

async function ofOrganisation({ organisation }: World) {
  await createLogo({ kind: 'organisation', id: organisation.id })
  return { owners: 'organisations', id: organisation.id, picture: 'logo' }
}

const toOwners = (answer: Answer) =>
  inManage({
    admin: answer,
    organiser: answer,
    foreignOrganiser: 403,
    secretariat: 403,
    controller: 403,
  })

export default {
  'files.show': { params: ofLogo, answers: 200 },
  'manage.logos.edit': { params: ofOrganisation, answers: toOwners(200) },
  'manage.logos.update': {
    params: ofOrganisation,
    body: () => ({ texts: { en: { alt: 'A red house' } }, picture: '' }),
    answers: toOwners('302 /manage/organisations/:id'),
  },
  'manage.logos.destroy': {
    params: ofOrganisation,
    answers: toOwners('302 /manage/organisations/:id'),
  },
} satisfies Expectations
