// supabase-js with Storage. test_supabase_js.py runs this file and creates the buckets and people.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import { test } from 'node:test'
import { createClient } from '@supabase/supabase-js'
import ws from 'ws'

const env = process.env
const options = { realtime: { transport: ws }, auth: { persistSession: false, autoRefreshToken: false } }

function signedIn(token) {
  return createClient(env.SUPABASE_URL, env.PUBLISHABLE_KEY, { ...options, accessToken: async () => token })
}

const alice = signedIn(env.ALICE_TOKEN).storage
const bob = signedIn(env.BOB_TOKEN).storage
const nobody = createClient(env.SUPABASE_URL, env.PUBLISHABLE_KEY, options).storage
const service = createClient(env.SUPABASE_URL, env.SECRET_KEY, options).storage
const hers = alice.from(env.PRIVATE_BUCKET)
const path = (name) => `${env.ALICE_ID}/${name}`

async function ok(promise) {
  const { data, error } = await promise
  assert.equal(error, null)
  return data
}

async function refused(promise, statusCode, message) {
  const { data, error } = await promise
  assert.equal(data, null)
  assert.equal(error.statusCode, statusCode)
  assert.match(error.message, message)
  return error
}

async function text(promise) {
  return (await ok(promise)).text()
}

test('buckets', async () => {
  const name = `js-${randomUUID().slice(0, 8)}`
  await ok(service.createBucket(name, { public: true, fileSizeLimit: '1MB', allowedMimeTypes: ['image/*'] }))
  assert.equal((await ok(service.getBucket(name))).file_size_limit, 1_000_000)
  await ok(service.updateBucket(name, { public: false }))
  const found = await ok(service.listBuckets())
  assert.equal(found.find((bucket) => bucket.id === name).public, false)
  await ok(service.from(name).upload('x.png', Buffer.from('x'), { contentType: 'image/png' }))
  await refused(service.deleteBucket(name), '409', /not empty/)
  await ok(service.emptyBucket(name))
  await ok(service.deleteBucket(name))
  await refused(service.getBucket(name), '404', /Bucket not found/)
  await refused(alice.createBucket(name), '403', /row-level security/)
  await refused(alice.emptyBucket(env.PRIVATE_BUCKET), '403', /Invalid role/)
})

test('every kind of body', async () => {
  // Like the hosted service, Storage streams the file, so it reads only fields that come before the file.
  const form = new FormData()
  form.append('cacheControl', '99')
  form.append('metadata', JSON.stringify({ name: 'form' }))
  form.append('file', new Blob(['form']), 'form.txt')
  const bodies = {
    text: 'text',
    buffer: Buffer.from('buffer'),
    blob: new Blob(['blob'], { type: 'text/plain' }),
    form,
    stream: Readable.toWeb(Readable.from([Buffer.from('str'), Buffer.from('eam')])),
  }
  for (const [name, body] of Object.entries(bodies)) {
    const made = await ok(hers.upload(path(name), body, { metadata: { name }, cacheControl: '99' }))
    assert.equal(made.fullPath, `${env.PRIVATE_BUCKET}/${path(name)}`)
    assert.match(made.id, /^[0-9a-f-]{36}$/)
    assert.equal(await text(hers.download(path(name))), name)
    const info = await ok(hers.info(path(name)))
    assert.deepEqual(info.metadata, { name })
    assert.equal(info.cacheControl, 'max-age=99')
    assert.equal(info.size, name.length)
  }
})

test('duplicates, upserts, updates', async () => {
  await ok(hers.upload(path('dup'), 'one'))
  await refused(hers.upload(path('dup'), 'two'), '409', /already exists/)
  await ok(hers.upload(path('dup'), 'three', { upsert: true }))
  assert.equal(await text(hers.download(path('dup'))), 'three')
  await ok(hers.update(path('dup'), 'four'))
  assert.equal(await text(hers.download(path('dup'))), 'four')
})

test('exists', async () => {
  await ok(hers.upload(path('here'), 'x'))
  assert.equal((await hers.exists(path('here'))).data, true)
  assert.equal((await hers.exists(path('not here'))).data, false)
})

test('a stranger is refused every operation', async () => {
  const strange = bob.from(env.PRIVATE_BUCKET)
  await ok(hers.upload(path('mine'), 'mine'))
  await refused(strange.upload(path('yours'), 'x'), '403', /row-level security/)
  await refused(strange.upload(path('mine'), 'x', { upsert: true }), '403', /row-level security/)
  await refused(strange.createSignedUrl(path('mine'), 60), '404', /Object not found/)
  await refused(strange.createSignedUploadUrl(path('yours')), '403', /row-level security/)
  await refused(strange.move(path('mine'), `${env.BOB_ID}/stolen`), '404', /Object not found/)
  await refused(strange.copy(path('mine'), `${env.BOB_ID}/stolen`), '404', /Object not found/)
  const download = await strange.download(path('mine'))
  assert.equal(download.data, null)
  assert.equal(download.error.status, 400)
  assert.deepEqual(await ok(strange.list(env.ALICE_ID)), [])
  assert.deepEqual(await ok(strange.remove([path('mine')])), [])
  assert.equal((await nobody.from(env.PRIVATE_BUCKET).download(path('mine'))).data, null)
  assert.equal(await text(hers.download(path('mine'))), 'mine')
})

test('signed URLs', async () => {
  await ok(hers.upload(path('signed file.txt'), 'signed'))
  const one = await ok(hers.createSignedUrl(path('signed file.txt'), 60, { download: 'saved.txt' }))
  const answer = await fetch(one.signedUrl)
  assert.equal(await answer.text(), 'signed')
  assert.match(answer.headers.get('content-disposition'), /filename=saved\.txt/)
  const many = await ok(hers.createSignedUrls([path('signed file.txt'), path('none')], 60))
  assert.equal(await (await fetch(many[0].signedUrl)).text(), 'signed')
  assert.match(many[1].error, /does not exist or you do not have access/)
  const short = await ok(hers.createSignedUrl(path('signed file.txt'), 1))
  await new Promise((resolve) => setTimeout(resolve, 1600))
  assert.equal((await fetch(short.signedUrl)).status, 400)
})

test('signed uploads', async () => {
  const { token } = await ok(hers.createSignedUploadUrl(path('later.txt')))
  await ok(nobody.from(env.PRIVATE_BUCKET).uploadToSignedUrl(path('later.txt'), token, new Blob(['later'])))
  assert.equal(await text(hers.download(path('later.txt'))), 'later')
  await refused(hers.uploadToSignedUrl(path('later.txt'), token, 'again'), '409', /already exists/)
  await refused(hers.uploadToSignedUrl(path('other.txt'), token, 'other'), '400', /Invalid signature/)
})

test('public URLs', async () => {
  await ok(service.from(env.PUBLIC_BUCKET).upload('logo one.txt', 'logo'))
  const { data } = nobody.from(env.PUBLIC_BUCKET).getPublicUrl('logo one.txt', { download: true })
  assert.equal(await (await fetch(data.publicUrl)).text(), 'logo')
  const hidden = nobody.from(env.PRIVATE_BUCKET).getPublicUrl(path('mine')).data.publicUrl
  assert.equal((await fetch(hidden)).status, 400)
})

test('list, move, copy, remove', async () => {
  for (const name of ['tree/a.txt', 'tree/b.txt', 'tree/sub/c.txt']) await ok(hers.upload(path(name), name))
  const names = (found) => found.map((entry) => (entry.id ? entry.name : `${entry.name}/`))
  assert.deepEqual(names(await ok(hers.list(path('tree')))), ['a.txt', 'b.txt', 'sub/'])
  const down = { limit: 1, offset: 1, sortBy: { column: 'name', order: 'desc' } }
  assert.deepEqual(names(await ok(hers.list(path('tree'), down))), ['b.txt'])
  assert.deepEqual(names(await ok(hers.list(path('tree'), { search: 'a' }))), ['a.txt'])
  const v2 = await ok(hers.listV2({ prefix: `${path('tree')}/`, with_delimiter: true, limit: 2 }))
  assert.equal(v2.hasNext, true)
  const rest = await ok(hers.listV2({ prefix: `${path('tree')}/`, with_delimiter: true, cursor: v2.nextCursor }))
  assert.deepEqual(rest.folders.map((folder) => folder.name), [`${path('tree/sub')}/`])
  await ok(hers.move(path('tree/a.txt'), path('tree/moved.txt')))
  const copied = await ok(hers.copy(path('tree/b.txt'), path('tree/copied.txt')))
  assert.equal(copied.path, `${env.PRIVATE_BUCKET}/${path('tree/copied.txt')}`)
  assert.deepEqual(names(await ok(hers.list(path('tree')))), ['b.txt', 'copied.txt', 'moved.txt', 'sub/'])
  const gone = await ok(hers.remove([path('tree/b.txt'), path('tree/copied.txt'), path('none')]))
  assert.equal(gone.length, 2)
})

test('limits', async () => {
  const small = alice.from(env.SMALL_BUCKET)
  await refused(small.upload(path('big.png'), new Blob(['x'.repeat(11)], { type: 'image/png' })), '413', /exceeded the maximum/)
  await refused(small.upload(path('page.html'), 'x', { contentType: 'text/html' }), '415', /not supported/)
  await ok(small.upload(path('ok.png'), Buffer.from('x'.repeat(10)), { contentType: 'image/png' }))
  await refused(small.upload(path('naïve.png'), Buffer.from('x'), { contentType: 'image/png' }), '400', /Invalid key/)
})
