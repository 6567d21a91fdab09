import { createLogo } from '#database/factories/logos'
import type { Expectations } from '#tests/helpers/routes/expectation'
import type { World } from '#tests/helpers/routes/world'

async function ofLogo({ organisation }: World) {
  const src = await createLogo({ kind: 'organisation', id: organisation.id })
  return { name: src.replace('/files/', '') }
}

export default {
  'files.show': { params: ofLogo, answers: 200 },
} satisfies Expectations
