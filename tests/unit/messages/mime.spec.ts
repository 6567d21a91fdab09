import { test } from '@japa/runner'
import { composeMime, type Letter } from '#app/messages/compose_mime'
import { readMime } from '#app/messages/read_mime'
import { structureOf } from '#tests/helpers/mime_structure'

const ICS = [
  'BEGIN:VCALENDAR',
  'METHOD:REQUEST',
  'SUMMARY:Ден на клъстерите',
  'END:VCALENDAR',
  '',
].join('\r\n')
const DOT = Buffer.from('iVBORw0KGgo=', 'base64')

function letter(changes: Partial<Letter> = {}): Letter {
  return {
    to: { name: 'Ђорђе Љубић', address: 'djordje@posta.rs' },
    subject: 'Ваше место је сачувано: „Дан кластера“, 12. март 2027.',
    text: 'Добар дан,\n',
    html: '<p>Добар дан,</p>',
    messageId: '<one@sabor.example>',
    ...changes,
  }
}

function headersOf(mime: string) {
  return mime.slice(0, mime.indexOf('\r\n\r\n')).replace(/\r\n[ \t]/g, ' ')
}

test.group('The bytes of a mail', () => {
  test('carry the subject and the names exactly', async ({ assert }) => {
    const replyTo = { name: 'Кластер Хаус, Ниш: "тим"', address: 'office@kuca.rs' }
    const mime = await composeMime(letter({ replyTo }))
    const mail = await readMime(mime)
    assert.equal(mail.subject, letter().subject)
    assert.deepInclude([mail.to].flat()[0]?.value[0], letter().to)
    assert.deepInclude(mail.replyTo?.value[0], replyTo)
    assert.notMatch(headersOf(mime), /[^\x20-\x7E\r\n]/, 'headers are plain ASCII')
  })

  test('end every line in CRLF', async ({ assert }) => {
    const mime = await composeMime(letter({ calendar: { method: 'REQUEST', content: ICS } }))
    assert.notMatch(mime.replaceAll('\r\n', ''), /[\r\n]/)
  })

  test('say that a machine wrote them, when, and which mail they continue', async ({ assert }) => {
    const headers = headersOf(await composeMime(letter({ inReplyTo: '<zero@sabor.example>' })))
    assert.match(headers, /^Auto-Submitted: auto-generated$/m)
    assert.match(headers, /^Date: .+ \+0000$/m)
    assert.match(headers, /^Message-ID: <one@sabor.example>$/m)
    assert.match(headers, /^In-Reply-To: <zero@sabor.example>$/m)
    assert.match(headers, /^References: <zero@sabor.example>$/m)
  })

  test('carry a picture beside the page that shows it, a calendar third, a file last', async ({
    assert,
  }) => {
    const mime = await composeMime(
      letter({
        calendar: { method: 'REQUEST', content: ICS },
        inlineImages: [{ cid: 'qr', filename: 'qr.png', content: DOT, contentType: 'image/png' }],
      })
    )
    assert.deepEqual(structureOf(mime), [
      'multipart/mixed',
      '  multipart/alternative',
      '    text/plain; charset=utf-8',
      '    multipart/related',
      '      text/html; charset=utf-8',
      '      image/png; name=qr.png',
      '    text/calendar; charset=UTF-8; method=REQUEST',
      '  application/ics; name=invite.ics',
    ])
  })

  test('hold the calendar twice, the same to the byte', async ({ assert }) => {
    const mime = await composeMime(letter({ calendar: { method: 'REQUEST', content: ICS } }))
    const { attachments } = await readMime(mime)
    assert.deepEqual(
      attachments.map(({ contentType, content }) => [contentType, content.toString()]),
      [
        ['text/calendar', ICS],
        ['application/ics', ICS],
      ]
    )
  })

  test('never say another calendar method than the object in them', async ({ assert }) => {
    const calendar = { method: 'CANCEL', content: ICS } as const
    await assert.rejects(() => composeMime(letter({ calendar })), /METHOD:CANCEL/)
  })
})

test.group('What a person typed', () => {
  test('adds no header through the subject or a name', async ({ assert }) => {
    const evil = 'Ana\r\nBcc: all@posta.rs\nX-Evil: 1\u2028Cc: more@posta.rs'
    const mime = await composeMime(
      letter({
        subject: evil,
        to: { name: evil, address: 'ana@posta.rs' },
        replyTo: { name: evil, address: 'ana@posta.rs' },
      })
    )
    assert.notMatch(headersOf(mime), /^(Bcc|Cc|X-Evil):/im)
    const mail = await readMime(mime)
    assert.equal(mail.subject, 'Ana Bcc: all@posta.rs X-Evil: 1 Cc: more@posta.rs')
    assert.lengthOf([mail.to].flat()[0]?.value ?? [], 1)
  })

  test('adds no recipient through the address: {$self}')
    .with(['a@b.rs, c@d.rs', 'a@b.rs\r\nBcc: c@d.rs', 'A <a@b.rs>', 'a@b.rs;c@d.rs', 'nobody', ''])
    .run(async ({ assert }, address) => {
      await assert.rejects(() => composeMime(letter({ to: { name: 'A', address } })), /mailbox/)
    })
})
