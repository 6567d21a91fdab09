import type { Expectations } from '#tests/helpers/routes/expectation'

export default {
  'liveness.show': { answers: 200 },
  'readiness.show': { answers: 200 },
} satisfies Expectations
