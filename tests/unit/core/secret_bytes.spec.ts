import { test } from '@japa/runner'
import { secretBytes } from '#app/core/secret_bytes'

test.group('Secret bytes', () => {
  test('are as many as were asked for, also where that is more than is kept in stock', ({
    assert,
  }) => {
    assert.deepEqual(
      [12, 20, 5000, 12].map((size) => secretBytes(size).length),
      [12, 20, 5000, 12]
    )
  })

  test('are never given out twice, whenever the stock has to be filled anew', ({ assert }) => {
    const given = Array.from({ length: 2000 }, () => secretBytes(20).toString('hex'))
    assert.equal(new Set(given).size, given.length)
    assert.notInclude(given, '00'.repeat(20))
  })

  test('are their own: what one does with them changes no others', ({ assert }) => {
    const [one, other] = [secretBytes(12), secretBytes(12)]
    const before = other.toString('hex')
    one.fill(0)
    assert.equal(other.toString('hex'), before)
  })
})
