import { test } from '@japa/runner'
import { renderRaw } from '#tests/helpers/rendering'

const email = `
@field.root({ name: 'email', label: 'E-mail', hint: 'We send the code there.' })
  @!input.control({ type: 'email' })
@end`

test.group('A field', () => {
  test('is tied to its label and hint', async ({ assert }) => {
    const html = await renderRaw(email)
    assert.match(html, /<label for="email">E-mail/)
    assert.match(html, /<input[^>]* id="email"[^>]*aria-describedby="email-hint"/)
    assert.match(html, /<p class="hint" id="email-hint">/)
    assert.notInclude(html, 'aria-invalid')
  })

  test('says above the input how to mend it and keeps what was typed', async ({ assert }) => {
    const html = await renderRaw(email, {
      errors: { email: ['Write an @'] },
      old: { email: '"><b>' },
    })
    assert.isBelow(html.indexOf('Write an @'), html.indexOf('<input'))
    assert.match(html, /aria-invalid="true"/)
    assert.match(html, /aria-describedby="email-error email-hint"/)
    assert.include(html, 'value="&quot;&gt;&lt;b&gt;"')
    assert.include(html, 'class="field invalid"')
  })

  test('never gives a password back', async ({ assert }) => {
    const html = await renderRaw(
      `@field.root({ name: 'password', label: 'Password' })
        @!input.control({ type: 'password' })
      @end`,
      { errors: { password: ['Too short'] }, old: { password: 'secret' } }
    )
    assert.notInclude(html, 'secret')
  })

  test('of text escapes what was typed', async ({ assert }) => {
    const html = await renderRaw(
      `@field.root({ name: 'note', label: 'Note' })
        @!textarea.control()
      @end`,
      { old: { note: '</textarea><script>' } }
    )
    assert.include(html, '&lt;/textarea&gt;&lt;script&gt;</textarea>')
  })

  test('of choices marks the chosen, with the language of each', async ({ assert }) => {
    const html = await renderRaw(
      `@field.root({ name: 'locale', label: 'Language' })
        @!select.control({ value: 'bg', options: [{ value: 'bg', label: 'български', lang: 'bg' }, { value: 'en', label: 'English' }] })
      @end`,
      { old: { locale: 'en' } }
    )
    assert.include(html, '<option value="bg" lang="bg">български</option>')
    assert.include(html, '<option value="en" selected>English</option>')
  })
})

const topics = `
@fieldset({ name: 'topics[]', legend: 'Topics' })
  @!choice({ value: 'a', label: 'Clusters', checked: true })
  @!choice({ value: 'b', label: 'Heritage' })
@end`

test.group('A group of choices', () => {
  test('has one id for each box, the first that of the group', async ({ assert }) => {
    const html = await renderRaw(topics)
    assert.match(html, /id="topics" name="topics\[\]" value="a" checked/)
    assert.match(html, /id="topics-2" name="topics\[\]" value="b"/)
  })

  test('comes back as it was ticked', async ({ assert }) => {
    assert.match(await renderRaw(topics, { old: { topics: ['b'] } }), /value="b" checked/)
    assert.notMatch(await renderRaw(topics, { old: { other: '1' } }), /checked/)
  })

  test('says what is missing', async ({ assert }) => {
    const html = await renderRaw(topics, { errors: { topics: ['Choose one'] } })
    assert.match(html, /<fieldset class="invalid" aria-describedby="topics-error">/)
    assert.include(html, 'Choose one')
  })

  test('may be one box alone', async ({ assert }) => {
    const html = await renderRaw(`@!choice({ name: 'notice', label: 'I have read it' })`, {
      errors: { notice: ['Please confirm'] },
      old: {},
    })
    assert.match(html, /<div class="invalid">[\s\S]*Please confirm[\s\S]*id="notice"/)
  })
})

test.group('A form', () => {
  test('shows a summary whose links lead to the fields', async ({ assert }) => {
    const html = await renderRaw(
      `@form({ action: '/x', prefix: 'edit' })
        @!errorSummary()
        ${email}
      @end`,
      { errors: { email: ['Write an @'] }, old: {} }
    )
    assert.match(html, /<form action="\/x" method="POST" novalidate>/)
    assert.match(html, /<a href="#edit-email">E-mail: Write an @<\/a>/)
    assert.match(html, /<input[^>]* id="edit-email"/)
  })
})
