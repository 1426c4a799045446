// The admin API and second factors, called with unmodified supabase-js.
import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { describe, test } from 'node:test'
import { admin, client, follow, linkFor, newEmail, newPhone, password, signedUp } from './support/clients.mjs'

const none = ({ error }) => assert.equal(error, null)
const nobody = '83fd9e20-7a80-46e4-bf29-a86e3d6bbf66'

describe('accounts', () => {
  test('createUser() with metadata', async () => {
    const email = newEmail()
    const { data, error } = await admin().createUser({
      email, password, user_metadata: { profile_image: 'x.png' }, app_metadata: { roles: ['editor'] },
    })
    assert.equal(error, null)
    assert.equal(data.user.email, email)
    assert.deepEqual(data.user.user_metadata, { profile_image: 'x.png' })
    assert.deepEqual(data.user.app_metadata, { provider: 'email', providers: ['email'], roles: ['editor'] })
  })

  test('createUser() refuses an invalid address', async () => {
    const { data, error } = await admin().createUser({ email: 'xx:;x@x.x', password })
    assert.match(error.message, /Unable to validate email address: invalid format/)
    assert.equal(data.user, null)
  })

  test('listUsers() returns the total and the pages', async () => {
    const { user } = await signedUp()
    const { data, error } = await admin().listUsers({ page: 1, perPage: 1 })
    assert.equal(error, null)
    assert.equal(data.users.length, 1)
    const { data: all } = await admin().listUsers({ page: 1, perPage: 200 })
    assert.ok(all.users.some(({ id }) => id === user.id))
    assert.equal(data.aud, 'authenticated')
    assert.ok(data.total >= 1)
    assert.equal(data.nextPage, data.total > 1 ? 2 : null)
    assert.deepEqual((await admin().listUsers({ page: -1, perPage: 10 })).data.users, [])
  })

  test('getUserById(), updateUserById(), deleteUser()', async () => {
    const { data } = await admin().createUser({ email: newEmail(), password })
    const { id } = data.user
    assert.equal((await admin().getUserById(id)).data.user.id, id)
    const email = newEmail()
    const changed = await admin().updateUserById(id, {
      email, email_confirm: true, user_metadata: { colour: 'yellow' }, app_metadata: { roles: ['admin'] },
    })
    assert.equal(changed.data.user.email, email)
    assert.ok(changed.data.user.email_confirmed_at)
    assert.equal(changed.data.user.user_metadata.colour, 'yellow')
    assert.deepEqual(changed.data.user.app_metadata.roles, ['admin'])
    none(await admin().deleteUser(id))
    assert.equal((await admin().getUserById(id)).error.code, 'user_not_found')
  })

  test('an unknown user is an error everywhere', async () => {
    for (const { error } of [
      await admin().getUserById(nobody), await admin().updateUserById(nobody, { phone: newPhone() }),
      await admin().deleteUser(nobody), await admin().mfa.listFactors({ userId: nobody }),
      await admin().mfa.deleteFactor({ userId: nobody, id: nobody }),
    ]) assert.equal(error.status, 404)
  })

  test('the publishable key is refused', async () => {
    const { error } = await client().auth.admin.listUsers()
    assert.deepEqual([error.status, error.code], [403, 'not_admin'])
  })

  test('signOut() ends the sessions of another user', async () => {
    const { session } = await signedUp()
    none(await admin().signOut(session.access_token))
    assert.match((await admin().signOut('this-is-a-bad-token')).error.message, /^invalid JWT/)
  })
})

describe('links', () => {
  test('generateLink() to confirm a sign-up', async () => {
    const email = newEmail()
    const options = { data: { status: 'alpha' }, redirectTo: 'http://127.0.0.1:3000/welcome' }
    const { data, error } = await admin().generateLink({ type: 'signup', email, password, options })
    assert.equal(error, null)
    assert.deepEqual(data.user.user_metadata, { status: 'alpha' })
    const { action_link, email_otp, hashed_token, redirect_to, verification_type } = data.properties
    assert.match(action_link, /\?token=\w+&type=signup&redirect_to=http:\/\/127.0.0.1:3000\/welcome$/)
    assert.deepEqual([redirect_to, verification_type], [options.redirectTo, 'signup'])
    assert.match(email_otp, /^\d{6}$/)
    const verified = await client().auth.verifyOtp({ token_hash: hashed_token, type: 'signup' })
    assert.equal(verified.data.user.email, email)
  })

  test('generateLink() to change an address', async () => {
    const { user } = await signedUp()
    const newAddress = newEmail()
    const { data, error } = await admin().generateLink({ type: 'email_change_new', email: user.email, newEmail: newAddress })
    assert.equal(error, null)
    assert.equal(data.user.new_email, newAddress)
    await follow(data.properties.action_link)
    none(await client().auth.signInWithPassword({ email: newAddress, password }))
  })

  test('inviteUserByEmail()', async () => {
    const email = newEmail()
    const { data, error } = await admin().inviteUserByEmail(email, { data: { status: 'alpha' } })
    assert.equal(error, null)
    assert.ok(data.user.invited_at)
    const target = await follow(await linkFor(email))
    assert.equal(new URLSearchParams(target.hash.slice(1)).get('type'), 'invite')
    assert.match((await admin().inviteUserByEmail('xx:;x@x.x')).error.message, /invalid format/)
  })
})

describe('second factors', () => {
  const enrolled = async () => {
    const { auth, user } = await signedUp()
    const { data, error } = await auth.mfa.enroll({ factorType: 'totp', friendlyName: 'phone' })
    assert.equal(error, null)
    return { auth, user, factorId: data.id, totp: data.totp }
  }

  test('enroll() returns the secret, URI and QR code', async () => {
    const { totp } = await enrolled()
    assert.match(totp.qr_code, /^data:image\/svg\+xml;utf-8,/)
    assert.match(totp.uri, /^otpauth:\/\/totp\//)
    assert.match(totp.secret, /^[A-Z2-7]{32}$/)
  })

  test('challenge() and verify() raise the session to aal2', async () => {
    const { auth, factorId, totp } = await enrolled()
    const before = await auth.mfa.getAuthenticatorAssuranceLevel()
    assert.deepEqual([before.data.currentLevel, before.data.nextLevel], ['aal1', 'aal1'])
    const { data: asked, error } = await auth.mfa.challenge({ factorId })
    assert.equal(error, null)
    assert.equal(asked.type, 'totp')
    const verified = await auth.mfa.verify({ factorId, challengeId: asked.id, code: code(totp.secret) })
    assert.equal(verified.error, null)
    const { data } = await auth.mfa.getAuthenticatorAssuranceLevel()
    assert.deepEqual([data.currentLevel, data.nextLevel], ['aal2', 'aal2'])
    assert.deepEqual(data.currentAuthenticationMethods.map(({ method }) => method), ['totp', 'password'])
  })

  test('challengeAndVerify() and listFactors()', async () => {
    const { auth, factorId, totp } = await enrolled()
    assert.equal((await auth.mfa.listFactors()).data.totp.length, 0)
    none(await auth.mfa.challengeAndVerify({ factorId, code: code(totp.secret) }))
    const { data } = await auth.mfa.listFactors()
    assert.deepEqual([data.all.length, data.totp[0].id, data.totp[0].status], [1, factorId, 'verified'])
  })

  test('verify() refuses a wrong code', async () => {
    const { auth, factorId, totp } = await enrolled()
    const wrong = String((Number(code(totp.secret)) + 1) % 1e6).padStart(6, '0')
    const { error } = await auth.mfa.challengeAndVerify({ factorId, code: wrong })
    assert.deepEqual([error.status, error.code], [422, 'mfa_verification_failed'])
  })

  test('unenroll() drops back to aal1', async () => {
    const { auth, factorId, totp } = await enrolled()
    none(await auth.mfa.challengeAndVerify({ factorId, code: code(totp.secret) }))
    none(await auth.mfa.unenroll({ factorId }))
    none(await auth.refreshSession())
    assert.equal((await auth.mfa.getAuthenticatorAssuranceLevel()).data.currentLevel, 'aal1')
  })

  test('enroll() needs a session', async () => {
    const { auth } = client()
    assert.notEqual((await auth.mfa.enroll({ factorType: 'totp' })).error, null)
    assert.notEqual((await auth.mfa.challenge({ factorId: nobody })).error, null)
    assert.notEqual((await auth.mfa.unenroll({ factorId: nobody })).error, null)
  })

  test('an admin lists and deletes factors', async () => {
    const { user, factorId } = await enrolled()
    const { data } = await admin().mfa.listFactors({ userId: user.id })
    assert.equal(data.factors[0].id, factorId)
    none(await admin().mfa.deleteFactor({ userId: user.id, id: factorId }))
    assert.equal((await admin().mfa.listFactors({ userId: user.id })).data.factors.length, 0)
  })
})

// RFC 6238 with its defaults: SHA-1, 30 s, six digits.
function code(secret) {
  const bits = [...secret].map((c) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(c).toString(2).padStart(5, '0')).join('')
  const key = Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30000)))
  const digest = createHmac('sha1', key).update(counter).digest()
  const number = digest.readUInt32BE(digest.at(-1) & 15) & 0x7fffffff
  return String(number % 1e6).padStart(6, '0')
}
