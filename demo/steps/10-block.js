// The doctor blocks the patient: the patient cannot ask again, and does not learn of the block.

import { rows } from '../people.js'
import { step, expect, ok, refused, saw } from '../say.js'

export async function show({ pat, doc, link }) {
  step('The doctor blocks the patient')
  ok(await pat.app.rpc('renew_link', { link_id: link.id }), 'Pat asks again')
  saw('Pat', 'asks for the link again')
  ok(await doc.app.rpc('block_account', { profile_id: pat.id }), 'Dora blocks Pat')
  expect("Pat's link", (await rows(pat, 'patient_doctor_links')).map(({ status }) => status), ['ended'])
  refused(await pat.app.rpc('renew_link', { link_id: link.id }), 'one more request')
  expect("Pat's view of blocks", await rows(pat, 'account_blocks'), [])
  expect("Dora's view of blocks", (await rows(doc, 'account_blocks')).map(one => one.blocked_id), [pat.id])
  saw('Dora', 'blocks Pat: the request is withdrawn, and Pat cannot ask again')
}
