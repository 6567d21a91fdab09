import Grant from '#app/accounts/models/grant'
import { forAdmins, type Expectations } from '#tests/helpers/routes/expectation'
import type { World } from '#tests/helpers/routes/world'

const desk = ({ users }: World) => ({ id: users.desk.id })
const backToIt = forAdmins('302 /manage/accounts/:id')

export default {
  'manage.accounts.index': {
    query: () => ({ q: 'ana', after: '1' }),
    answers: forAdmins(200),
  },
  'manage.accounts.create': { answers: forAdmins(200) },
  'manage.accounts.store': {
    body: ({ organisation }) => ({
      name: 'Nova Osoba',
      email: 'nova@example.org',
      locale: 'sr-Latn',
      grant: `organiser-${organisation.id}`,
    }),
    answers: backToIt,
  },
  'manage.accounts.show': { params: desk, answers: forAdmins(200) },
  'manage.grants.store': {
    params: desk,
    body: ({ project }) => ({ grant: `controller-${project.id}` }),
    answers: backToIt,
  },
  'manage.grants.destroy': {
    params: async ({ users }) => {
      const grant = await Grant.findByOrFail('user_id', users.desk.id)
      return { id: users.desk.id, grantId: grant.id }
    },
    answers: backToIt,
  },
  'manage.invitations.store': { params: desk, answers: backToIt },
  'manage.disablements.store': { params: desk, answers: backToIt },
  'manage.disablements.destroy': { params: desk, answers: backToIt },
} satisfies Expectations
