import { test } from '@japa/runner'
import { mapLink, readPosition, writePosition } from '#app/events/position'

test.group('The position of a venue', () => {
  test('is read from {$self}')
    .with([
      '43.32091, 21.89576',
      '43.32091 21.89576',
      '43.32091;21.89576',
      'geo:43.32091,21.89576;u=35',
      'https://www.openstreetmap.org/?mlat=43.32091&mlon=21.89576#map=17/43.3/21.8',
      'https://www.openstreetmap.org/#map=17/43.32091/21.89576',
      'https://maps.example.org/@43.32091,21.89576,17z',
      'https://maps.example.org/?q=43.32091%2C21.89576',
    ])
    .run(({ assert }, text) => {
      assert.deepEqual(readPosition(text), { latitude: 43.32091, longitude: 21.89576 })
    })

  test('is not read from {$self}')
    .with(['', 'Niš', '43.32091', '91, 21', '43, 181', '43,32 and 21,89', '4332091 2189576'])
    .run(({ assert }, text) => {
      assert.isNull(readPosition(text))
    })

  test('comes back as it was written', ({ assert }) => {
    const position = { latitude: -43.5, longitude: 172.6 }
    assert.deepEqual(readPosition(writePosition(position)), position)
  })

  test('gives a map where the organiser chose none', ({ assert }) => {
    assert.equal(mapLink('https://maps.example.org', 43.3, 21.9), 'https://maps.example.org')
    assert.include(mapLink(null, '43.300000', '21.900000')!, 'mlat=43.3&mlon=21.9')
    assert.isNull(mapLink(null, null, null))
  })
})
