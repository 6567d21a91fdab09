import { RequestValidator } from '@adonisjs/core/http'

RequestValidator.messagesProvider = (ctx) => ctx.i18n.createMessagesProvider()
