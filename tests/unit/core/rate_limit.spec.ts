import { test } from '@japa/runner'
import { visitorAddress } from '#app/core/rate_limit'

test.group('The address that stands for a visitor', () => {
  test('{ip} counts as {address}')
    .with([
      { ip: '192.0.2.7', address: '192.0.2.7' },
      { ip: '::ffff:192.0.2.7', address: '192.0.2.7' },
      { ip: '2001:db8:1:2:3:4:5:6', address: '2001:db8:1:2' },
      { ip: '2001:0db8:0001:0002::6', address: '2001:db8:1:2' },
      { ip: '2001:db8::1', address: '2001:db8:0:0' },
      { ip: '2001:db8:1:2:3::', address: '2001:db8:1:2' },
      { ip: '::1', address: '0:0:0:0' },
      { ip: 'fe80::1%eth0', address: 'fe80:0:0:0' },
    ])
    .run(({ assert }, { ip, address }) => assert.equal(visitorAddress(ip), address))
})
