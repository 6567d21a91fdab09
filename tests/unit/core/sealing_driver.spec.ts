import { drivers } from '@adonisjs/core/encryption'
import type { EncryptionConfig } from '@adonisjs/core/types/encryption'
import app from '@adonisjs/core/services/app'
import { test } from '@japa/runner'
import { SealingDriver } from '#app/core/sealing_driver'

const KEY = 'a key of more than sixteen letters'
const TYPED = { name: 'Марија Đorđević', days: [1, 2], photo: false }

const own = (key = KEY, id = 'gcm') => new SealingDriver({ key, id })

/** What the framework itself would seal and open with. */
async function theirs() {
  const provider = drivers.aes256gcm({ keys: [KEY], id: 'gcm' })
  const { driver } = (await provider.resolver(app)) as EncryptionConfig
  return driver(KEY)
}

/** The text with one letter of one of its parts changed. */
function changed(sealed: string, part: number): string {
  const parts = sealed.split('.')
  const last = parts[part].length - 4
  const other = parts[part][last] === 'A' ? 'B' : 'A'
  parts[part] = `${parts[part].slice(0, last)}${other}${parts[part].slice(last + 1)}`
  return parts.join('.')
}

test.group('Sealing', () => {
  test('comes back as it was, and never looks the same twice', ({ assert }) => {
    const [one, other] = [own().encrypt(TYPED), own().encrypt(TYPED)]
    assert.notEqual(one, other)
    assert.deepEqual(own().decrypt(one), TYPED)
  })

  test('opens what the framework sealed, and the other way round', async ({ assert }) => {
    const framework = await theirs()
    const options = { purpose: 'form', expiresIn: '1 hour' }
    assert.deepEqual(own().decrypt(framework.encrypt(TYPED, options), 'form'), TYPED)
    assert.deepEqual(framework.decrypt(own().encrypt(TYPED, options), 'form'), TYPED)
    assert.deepEqual(framework.decrypt(own().encrypt('word', '1 hour', 'form'), 'form'), 'word')
  })

  test('is good for its purpose alone', ({ assert }) => {
    const sealed = own().encrypt(TYPED, { purpose: 'form' })
    assert.isNull(own().decrypt(sealed, 'feed'))
    assert.isNull(own().decrypt(sealed))
    assert.isNull(own().decrypt(own().encrypt(TYPED), 'form'))
  })

  test('ends when it was to', ({ assert }) => {
    assert.isNull(own().decrypt(own().encrypt(TYPED, { expiresIn: -1 })))
  })

  test('is nothing under another key or name', ({ assert }) => {
    const sealed = own().encrypt(TYPED)
    assert.isNull(own('another key, of as many letters').decrypt(sealed))
    assert.isNull(own(KEY, 'other').decrypt(sealed))
  })

  test('is nothing once a letter of it is changed, in whichever part', ({ assert }) => {
    const sealed = own().encrypt(TYPED)
    assert.deepEqual(
      [1, 2, 3].map((part) => own().decrypt(changed(sealed, part))),
      [null, null, null]
    )
  })

  test('is nothing where it was not sealed at all', ({ assert }) => {
    const sealed = own().encrypt(TYPED)
    const others = [
      '',
      'gcm',
      'gcm.v1:.a.b',
      `${sealed}.x`,
      `${sealed}=`,
      sealed.replace('gcm.', 'other.'),
      sealed.replace('v1:', ''),
      sealed.replace('v1:', 'v2:'),
    ]
    assert.deepEqual([...new Set(others.map((text) => own().decrypt(text)))], [null])
  })
})
