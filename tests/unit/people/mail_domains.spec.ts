import { test } from '@japa/runner'
import { probableAddress } from '#app/people/mail_domains'

test.group('An address that looks mistyped', () => {
  test('{0} is asked about as {1}')
    .with([
      ['ana@gmial.com', 'ana@gmail.com'],
      ['ana@gmail.co', 'ana@gmail.com'],
      ['ana@gmail.con', 'ana@gmail.com'],
      ['ana@gamil.com', 'ana@gmail.com'],
      ['ana@GMAL.com', 'ana@gmail.com'],
      ['ana@yaho.com', 'ana@yahoo.com'],
      ['ana@yahoo.comm', 'ana@yahoo.com'],
      ['ana@hotmai.com', 'ana@hotmail.com'],
      ['ana@hotmial.com', 'ana@hotmail.com'],
      ['ana@outlok.com', 'ana@outlook.com'],
      ['ana@abv.bq', 'ana@abv.bg'],
      ['ana@avb.bg', 'ana@abv.bg'],
      ['a.b+c@mial.bg', 'a.b+c@mail.bg'],
    ])
    .run(({ assert }, [typed, meant]) => {
      assert.equal(probableAddress(typed), meant)
    })

  test('{$self} is left alone')
    .with([
      'ana@gmail.com',
      'ana@mail.com',
      'ana@ymail.com',
      'ana@yahoo.de',
      'ana@abv.bg',
      'office@cluster.rs',
      'ana@ni.rs',
      'ana@uni-sofia.bg',
      'ana@example.org',
    ])
    .run(({ assert }, typed) => {
      assert.isNull(probableAddress(typed))
    })
})
