import { test } from '@japa/runner'
import { weekChart } from '#app/manage/today/week_chart'

const week = (home: number, abroad = 0) => ({ label: '9', home, abroad })

test.group('The chart of the weeks', () => {
  test('reaches the top of its box with the highest bar on a round line', ({ assert }) => {
    const { grid, weeks } = weekChart([week(10, 30), week(0)])
    assert.deepEqual(
      grid.map(({ y, value }) => [y, value]),
      [
        [150, 0],
        [110, 10],
        [70, 20],
        [30, 30],
      ]
    )
    assert.equal(weeks[0].home, 'M36 150v-40h22v40z')
    assert.equal(weeks[0].abroad, 'M60 150v-120h22v120z')
  })

  test('draws no bar for nobody', ({ assert }) => {
    const [{ home, abroad }] = weekChart([week(0, 3)]).weeks
    assert.isNull(home)
    assert.isNotNull(abroad)
  })

  test('counts in whole people')
    .with([1, 2, 3, 4, 7, 16, 61, 1234])
    .run(({ assert }, most) => {
      const values = weekChart([week(most)]).grid.map(({ value }) => value)
      assert.isTrue(values.every(Number.isInteger))
      assert.isAtMost(values.length, 4)
      assert.isAtLeast(values.at(-1)!, most)
    })

  test('stands without registrations', ({ assert }) => {
    assert.lengthOf(weekChart([week(0)]).grid, 2)
  })
})
