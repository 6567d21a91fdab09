import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { inManage } from '#start/middleware'

const { ContactLists, Contacts, OptOuts } = controllers.manage.contactLists

router
  .group(() => {
    router.get('/', [ContactLists, 'index'])
    router.get('/create', [ContactLists, 'create'])
    router.post('/', [ContactLists, 'store'])
    router.get('/:list_id', [ContactLists, 'show'])
    router.get('/:list_id/edit', [ContactLists, 'edit'])
    router.put('/:list_id', [ContactLists, 'update'])
    router.get('/:list_id/contacts/create', [Contacts, 'create'])
    router.post('/:list_id/contacts', [Contacts, 'store'])
    router.delete('/:list_id/contacts/:contact_id', [Contacts, 'destroy'])
    router.post('/:list_id/contacts/:contact_id/opt-out', [OptOuts, 'store'])
    router.delete('/:list_id/contacts/:contact_id/opt-out', [OptOuts, 'destroy'])
  })
  .prefix('/manage/organisations/:id/contact-lists')
  .as('manage')
  .use(inManage)
