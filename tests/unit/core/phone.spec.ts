import { test } from '@japa/runner'
import { phoneNumber, readablePhone } from '#app/core/phone'

test.group('A telephone number', () => {
  test('{typed} in {country} is {kept}')
    .with([
      { typed: '018 123-456', country: 'RS', kept: '+38118123456' },
      { typed: '(02) 987 65 43', country: 'BG', kept: '+35929876543' },
      { typed: '00359 2 987 6543', country: 'BG', kept: '+35929876543' },
      { typed: '+40 256 123 456', country: 'RS', kept: '+40256123456' },
      { typed: '12', country: 'RS', kept: null },
      { typed: 'call us', country: 'RS', kept: null },
      { typed: '018 123 456', country: 'XX', kept: null },
    ])
    .run(({ assert }, { typed, country, kept }) => {
      assert.equal(phoneNumber(typed, country), kept)
    })

  test('is read with its country', ({ assert }) => {
    assert.equal(readablePhone('+35929876543'), '+359 2 987 6543')
  })
})
