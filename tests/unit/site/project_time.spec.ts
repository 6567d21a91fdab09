import { test } from '@japa/runner'
import { periodInWords, projectState } from '#app/site/project_time'

test.group('The time of a project', () => {
  test('it runs from its first day to its last, both included', ({ assert }) => {
    const project = { startsOn: '2026-03-01', endsOn: '2027-02-28' }
    const states = ['2026-02-28', '2026-03-01', '2027-02-28', '2027-03-01'].map((today) =>
      projectState(project, today)
    )
    assert.deepEqual(states, ['ahead', 'running', 'running', 'ended'])
    assert.equal(projectState({ startsOn: null, endsOn: null }, '2026-03-01'), 'running')
  })

  test('it is open where one end is unknown', ({ assert }) => {
    const words = (startsOn: string | null, endsOn: string | null) =>
      periodInWords({ startsOn, endsOn }, 'en')
    assert.equal(words('2026-03-01', '2026-05-31'), '1 March – 31 May 2026')
    assert.equal(words('2026-03-01', null), '1 March 2026 –')
    assert.equal(words(null, '2026-05-31'), '– 31 May 2026')
    assert.isNull(words(null, null))
  })
})
