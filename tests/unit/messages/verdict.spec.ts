import { test } from '@japa/runner'
import { type Duration } from 'luxon'
import { pauseAfter, verdictOn } from '#app/messages/delivery/verdict'

function smtpError(code: string, responseCode?: number) {
  return Object.assign(new Error(`${responseCode ?? code}`), { code, responseCode })
}

test.group('A try that failed', () => {
  test('is repeated when {0}')
    .with([
      ['the server is busy', smtpError('EENVELOPE', 450)],
      ['the mailbox is full', smtpError('EMESSAGE', 452)],
      ['the server is down', smtpError('ESOCKET')],
      ['the server asks for another password', smtpError('EAUTH', 535)],
      ['the server greets with a refusal', smtpError('EPROTOCOL', 554)],
    ] as const)
    .run(({ assert }, [, error]) => {
      assert.equal(verdictOn(error, 1).status, 'retrying')
    })

  test('is the last when {0}')
    .with([
      ['there is no such mailbox', smtpError('EENVELOPE', 550)],
      ['the content is refused', smtpError('EMESSAGE', 554)],
    ] as const)
    .run(({ assert }, [, error]) => {
      assert.equal(verdictOn(error, 1).status, 'failed')
    })

  test('is repeated for about five days, each pause no shorter than the one before', ({
    assert,
  }) => {
    const pauses: Duration[] = []
    while (verdictOn(smtpError('ESOCKET'), pauses.length + 1).status === 'retrying') {
      pauses.push(pauseAfter(pauses.length + 1))
    }
    const hours = pauses.map((pause) => pause.as('hours'))
    assert.deepEqual(
      hours,
      hours.toSorted((a, b) => a - b)
    )
    const days = hours.reduce((sum, each) => sum + each, 0) / 24
    assert.isAbove(days, 4)
    assert.isBelow(days, 6)
  })
})
