import { test } from '@japa/runner'
import { readPicture } from '#app/files/read_picture'
import { png, svg } from '#tests/helpers/pictures'

const read = (bytes: Buffer | string) => readPicture(Buffer.from(bytes), 'logo.png')

test.group('An uploaded picture', () => {
  test('is a PNG, drawn anew without what else was in the file', async ({ assert }) => {
    const bytes = Buffer.concat([await png(240, 120), Buffer.from('<script>')])
    const result = await read(bytes)
    assert.isTrue(result.ok)
    if (!result.ok) return
    const { mediaType, width, height } = result.value
    assert.deepEqual(
      { mediaType, width, height },
      { mediaType: 'image/png', width: 240, height: 120 }
    )
    assert.notInclude(result.value.bytes.toString('latin1'), 'script')
  })

  test('or an SVG, whatever its name says', async ({ assert }) => {
    const result = await read(svg())
    assert.isTrue(result.ok)
    if (result.ok)
      assert.deepInclude(result.value, { mediaType: 'image/svg+xml', width: 40, height: 20 })
  })

  test('is refused for what it is: {reason}')
    .with([
      { reason: 'wrong_kind', bytes: () => `MZ${'\u0000'.repeat(200)}` },
      { reason: 'wrong_kind', bytes: () => '%PDF-1.7\n' },
      { reason: 'no_picture', bytes: () => '<!DOCTYPE html><script>alert(1)</script>' },
      { reason: 'no_picture', bytes: () => '' },
      { reason: 'broken', bytes: () => png().then((whole) => whole.subarray(0, 60)) },
      { reason: 'too_few_pixels', bytes: () => png(8, 8) },
      { reason: 'too_many_pixels', bytes: () => png(4100, 20) },
      { reason: 'too_big', bytes: () => Buffer.alloc(2 * 1024 * 1024 + 1) },
      { reason: 'script', bytes: () => svg('<script/>') },
    ])
    .run(async ({ assert }, { reason, bytes }) => {
      const result = await read(await bytes())
      assert.include(result, { ok: false, reason })
    })
})
