import { test } from '@japa/runner'
import { formTarget } from '#app/core/views/form_target'

const ofRoute = () => ({ action: '/manage/events?_method=PUT', method: 'POST' })

test.group('Target of a form', () => {
  test('is a post unless told otherwise', ({ assert }) => {
    assert.deepEqual(formTarget({ action: '/a' }, ofRoute), { action: '/a', method: 'POST' })
    assert.deepEqual(formTarget({ action: '/a', method: 'get' }, ofRoute), {
      action: '/a',
      method: 'GET',
    })
  })

  test('carries the other methods in the address', ({ assert }) => {
    assert.equal(formTarget({ action: '/a', method: 'PUT' }, ofRoute).action, '/a?_method=PUT')
    assert.equal(
      formTarget({ action: '/a?b=1', method: 'delete' }, ofRoute).action,
      '/a?b=1&_method=DELETE'
    )
  })

  test('follows a named route', ({ assert }) => {
    assert.deepEqual(formTarget({ route: 'events.update' }, ofRoute), ofRoute())
  })
})
