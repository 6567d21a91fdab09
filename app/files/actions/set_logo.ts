import { record, type Actor } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import { transaction, type Trx } from '#app/core/database'
import type { Locale } from '#app/core/languages/locales'
import { done, refuse, type Result } from '#app/core/result'
import { editTexts } from '#app/core/translations/edit_texts'
import type { TypedTexts } from '#app/core/translations/texts'
import { keepBytes } from '#app/files/keep_bytes'
import { LOGO_TRANSLATIONS, logoAt, OWNERS, subjectOf, type LogoPlace } from '#app/files/logo_place'
import type { Picture } from '#app/files/picture'
import { dropFile, writeFile } from '#app/files/write_file'

interface LogoWish {
  place: LogoPlace
  /** Null keeps the picture that stands. */
  picture: Picture | null
  /** What those are told who don't see it. */
  texts: TypedTexts<'alt'>
  /** The language of whose logo it is. */
  source: Locale
  actor: Actor
}

/** Gives something a logo, or another one, or other words for the one it has. Answers what changed. */
export async function setLogo(wish: LogoWish): Promise<Result<string[], { reason: 'missing' }>> {
  const hash = wish.picture && (await keepBytes(wish.picture.bytes))
  return transaction((trx) => set(trx, wish, hash))
}

async function set(
  trx: Trx,
  { place, picture, texts, source, actor }: LogoWish,
  hash: string | null
) {
  const standing = await logoAt(trx, place).forUpdate().first()
  if (!standing && !picture) return refuse('missing')

  const fileId = picture && hash ? await writeFile(trx, hash, picture) : standing.file_id
  const isNew = fileId !== standing?.file_id
  if (isNew) await hang(trx, place, fileId)
  const { id } = await logoAt(trx, place).firstOrFail()
  if (isNew && standing) await dropFile(trx, standing.file_id)

  const locales = await editTexts(trx, LOGO_TRANSLATIONS, id, { typed: texts, source })
  const fields = [...(isNew ? ['picture'] : []), ...locales.map((locale) => `texts.${locale}`)]
  if (fields.length === 0) return done([])
  const [subject, details] = [subjectOf(place), { kind: place.kind, fields }]
  await record(trx, 'logo.set', { logoId: id }, { actor, subject, details })
  return done(fields)
}

async function hang(trx: Trx, { kind, id }: LogoPlace, fileId: number) {
  await trx
    .insertQuery()
    .table('logos')
    .insert({
      kind,
      [OWNERS[kind]]: id,
      file_id: fileId,
      created_at: toSql(clock.now()),
    })
    .onConflict([OWNERS[kind], 'kind'])
    .merge(['file_id'])
}
