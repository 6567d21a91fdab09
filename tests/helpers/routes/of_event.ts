import { inManage, type Answer, type Answers } from '#tests/helpers/routes/expectation'
import type { World } from '#tests/helpers/routes/world'

export const ofEvent = ({ event }: World) => ({ id: event.id })

export const toReaders = inManage({
  admin: 200,
  organiser: 200,
  foreignOrganiser: 404,
  secretariat: 200,
  controller: 200,
})

/** Who sees the event but may not change it is told so; who may not see it finds nothing. */
export const toEditors = (answer: Answer): Answers =>
  inManage({
    admin: answer,
    organiser: answer,
    foreignOrganiser: 404,
    secretariat: 403,
    controller: 403,
  })
