import { test } from '@japa/runner'
import fc from 'fast-check'
import { slugify } from '#app/core/languages/slugify'

test.group('Slug of a title', () => {
  test('"{0}" becomes {1}')
    .with([
      ['Day of clusters', 'day-of-clusters'],
      ['„Дан кластера“, Ниш 2027.', 'dan-klastera-nis-2027'],
      ['Đački džep i ćup', 'djacki-dzep-i-cup'],
      ['Ден на клъстерите: среща', 'den-na-klasterite-sreshta'],
      ['Ziua clusterelor – Țăranu', 'ziua-clusterelor-taranu'],
      ['  --- x ---  ', 'x'],
      ['🎉', 'untitled'],
      ['', 'untitled'],
    ])
    .run(({ assert }, [title, slug]) => {
      assert.equal(slugify(title), slug)
    })

  test('a long title is cut between words', ({ assert }) => {
    const slug = slugify('prekogranična saradnja '.repeat(12))
    assert.isAtMost(slug.length, 80)
    assert.match(slug, /-prekogranicna$|-saradnja$/)
  })

  test('whatever the title, the slug fits an address', ({ assert }) => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
        const slug = slugify(title)
        assert.match(slug, /^[a-z0-9]+(-[a-z0-9]+)*$/)
        assert.isAtMost(slug.length, 80)
      })
    )
  })
})
