import { test } from '@japa/runner'
import { columnsOf } from '#app/registrations/typed_columns'
import type { Typed } from '#app/registrations/wish'

const STEFAN: Typed = {
  name: 'Ştefan',
  email: null,
  organisationName: null,
  organisationType: null,
  country: 'RO',
  district: 'Timiş',
  role: 'participant',
  language: null,
  locale: 'ro',
}

test.group('What was typed about a person', () => {
  test('has Romanian districts with their comma below, and the name as it was typed', ({
    assert,
  }) => {
    const { district, name } = columnsOf(STEFAN)
    assert.deepEqual([district, name], ['Timiș', 'Ştefan'])
  })

  test('leaves districts of other countries alone', ({ assert }) => {
    assert.equal(columnsOf({ ...STEFAN, country: 'TR', district: 'Şişli' }).district, 'Şişli')
    assert.isNull(columnsOf({ ...STEFAN, district: null }).district)
  })
})
