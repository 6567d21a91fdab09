import { test } from '@japa/runner'
import { svgProblem } from '#app/files/svg/svg_problem'
import { svgText } from '#app/files/svg/svg_text'
import { svg } from '#tests/helpers/pictures'

const XLINK = 'xmlns:xlink="http://www.w3.org/1999/xlink"'

test.group('An SVG', () => {
  test('is refused for {0}')
    .with([
      ['script', svg('<script>alert(1)</script>')],
      ['script', svg('<a href=" javascript:alert(1)"><path d=""/></a>')],
      ['handler', svg('<g/>', 'onload="alert(1)"')],
      [
        'foreign',
        svg('<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>'),
      ],
      ['foreign', svg('<h:img xmlns:h="http://www.w3.org/1999/xhtml"/>')],
      ['moving', svg('<set attributeName="href" to="javascript:alert(1)"/>')],
      ['external', svg('<image href="https://example.org/pixel.png"/>')],
      ['external', svg('<use xlink:href="other.svg#a"/>', XLINK)],
      ['external', svg('<image href="data:image/svg+xml,x"/>')],
      ['external', svg('<path fill="url(https://example.org/a#b)"/>')],
      ['external', svg('<style>@import "https://example.org/a.css";</style>')],
      ['external', svg('<style><![CDATA[g { fill: u\\72l(//example.org) }]]></style>')],
      ['external', svg('<path style="fill: url(/**/&quot;//example.org&quot;)"/>')],
      ['external', `<?xml-stylesheet href="https://example.org/a.css"?>${svg()}`],
      ['entities', `<!DOCTYPE svg [<!ENTITY a "b">]>${svg('<text>&a;</text>')}`],
      ['malformed', svg('<g>')],
      ['malformed', '<svg viewBox="0 0 1 1"/>'],
    ] as const)
    .run(({ assert }, [reason, text]) => {
      assert.equal(svgText(Buffer.from(text)), text)
      assert.equal(svgProblem(text)?.reason, reason)
    })

  test('from an editor is taken as it is')
    .with([
      svg(),
      `\uFEFF<?xml version="1.0"?>\n<!-- A -->\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n${svg()}`,
      svg('<defs><path id="a" d=""/></defs><use xlink:href="#a"/>', XLINK),
      svg('<style>.a { fill: url("#b"); font-family: "Arial" }</style>'),
      svg('<image href="data:image/png;base64,iVBORw0KGgo="/>'),
      svg(
        '<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:li rdf:resource="http://purl.org/dc/dcmitype/StillImage"/></rdf:RDF></metadata>'
      ),
    ])
    .run(({ assert }, text) => {
      const read = svgText(Buffer.from(text))
      assert.isNotNull(read)
      assert.isNull(svgProblem(read!))
    })

  test('is told from everything else by its first element')
    .with([
      '<!DOCTYPE html><html><body><svg xmlns="http://www.w3.org/2000/svg"/></body></html>',
      '<html/>',
      '#!/bin/sh',
      '',
      `${'<!-- a -->'.repeat(5000)}<html/>`,
    ])
    .run(({ assert }, text) => {
      assert.isNull(svgText(Buffer.from(text)))
    })
})
