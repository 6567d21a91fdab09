import { ProjectTranslationSchema } from '#database/schema'

export default class ProjectTranslation extends ProjectTranslationSchema {}
