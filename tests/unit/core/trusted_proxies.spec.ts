import { test } from '@japa/runner'
import { trustedProxies } from '#app/core/trusted_proxies'

test.group('A proxy', () => {
  test('{address} is {word} by “{listed}”')
    .with([
      { listed: '192.0.2.7', address: '192.0.2.7', word: 'trusted' },
      { listed: '192.0.2.7', address: '::ffff:192.0.2.7', word: 'trusted' },
      { listed: '192.0.2.7', address: '192.0.2.8', word: 'not trusted' },
      { listed: '192.0.2.7, 10.0.0.0/8', address: '10.20.30.40', word: 'trusted' },
      { listed: '10.0.0.0/8', address: '11.0.0.1', word: 'not trusted' },
      { listed: '2001:db8::/32', address: '2001:db8::1', word: 'trusted' },
      { listed: 'loopback', address: '::1', word: 'trusted' },
      { listed: '', address: '127.0.0.1', word: 'not trusted' },
    ])
    .run(({ assert }, { listed, address, word }) => {
      assert.equal(trustedProxies(listed)(address, 0), word === 'trusted')
    })

  test('that is no address is said at once', ({ assert }) => {
    assert.throws(() => trustedProxies('proxy.example.org'), /proxy\.example\.org/)
  })
})
