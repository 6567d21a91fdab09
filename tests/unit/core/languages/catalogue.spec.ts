import { test } from '@japa/runner'
import { latinCatalogue } from '#app/core/languages/catalogue'

function latin(message: string) {
  return latinCatalogue({ 'room.message': message })['room.message']
}

test.group('Deriving the Latin catalogue', () => {
  test('text changes its script', ({ assert }) => {
    assert.equal(latin('Пређите на садржај'), 'Pređite na sadržaj')
  })

  test('placeholders and keywords keep their names', ({ assert }) => {
    assert.equal(
      latin('{број, plural, one {# учесник} few {# учесника} other {# учесника из {место}}}'),
      '{број, plural, one {# učesnik} few {# učesnika} other {# učesnika iz {место}}}'
    )
    assert.equal(
      latin('{врста, select, радионица {радионица} other {догађај {име}}}'),
      '{врста, select, радионица {radionica} other {događaj {име}}}'
    )
  })

  test('numbers and dates inside a message are left alone', ({ assert }) => {
    const message = '{удео, number, percent} од {дан, date, ::dMMMM}, {сат, time, short}'
    assert.equal(latin(message), message.replace('од', 'od'))
  })

  test('tags, quoted braces, addresses and Latin words stay', ({ assert }) => {
    assert.equal(
      latin("<b>Његош</b> '{'љ'}' пише на office@пример.срб и https://пример.срб/њ о EU"),
      "<b>Njegoš</b> '{'lj'}' piše na office@пример.срб i https://пример.срб/њ o EU"
    )
  })

  test('a message that is not ICU stops the load and is named', ({ assert }) => {
    assert.throws(() => latin('Још {број места'), /room\.message/)
  })
})
