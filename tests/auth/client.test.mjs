// The behaviours that auth-js tests in its own suite, called with unmodified supabase-js.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { client, codeFor, follow, linkFor, newEmail, newPhone, password, signedUp } from './support/clients.mjs'

const none = ({ error }) => assert.equal(error, null)

describe('sessions', () => {
  test('refreshSession() gives new tokens', async () => {
    const { auth, session } = await signedUp()
    const { data, error } = await auth.refreshSession()
    assert.equal(error, null)
    assert.notEqual(data.session.access_token, undefined)
    assert.notEqual(data.session.refresh_token, session.refresh_token)
    assert.equal(data.user.id, session.user.id)
  })

  test('refreshSession() with a given token', async () => {
    const { session } = await signedUp()
    const { data, error } = await client().auth.refreshSession(session)
    assert.equal(error, null)
    assert.equal(data.user.id, session.user.id)
  })

  test('concurrent refreshes return the same session', async () => {
    const { auth } = await signedUp()
    const [one, two] = await Promise.all([auth.refreshSession(), auth.refreshSession()])
    assert.equal(one.data.session.refresh_token, two.data.session.refresh_token)
  })

  test('setSession() restores a session in another client', async () => {
    const { session } = await signedUp()
    const other = client().auth
    none(await other.setSession(session))
    const { data, error } = await other.updateUser({ data: { hello: 'world' } })
    assert.equal(error, null)
    assert.equal(data.user.user_metadata.hello, 'world')
  })

  test('setSession() refuses an invalid session', async () => {
    const { session } = await signedUp()
    const { error } = await client().auth.setSession({ ...session, access_token: 'not.a.jwt' })
    assert.notEqual(error, null)
    const wrong = { ...session, access_token: expired(session.access_token), refresh_token: 'abcdefghij12' }
    const refused = await client().auth.setSession(wrong)
    assert.equal(refused.error.code, 'refresh_token_not_found')
  })

  test('getSession() refreshes an expired session', async () => {
    const { auth, session } = await signedUp()
    await auth._saveSession({ ...session, expires_at: Math.floor(Date.now() / 1000) - 1 })
    const { data, error } = await auth.getSession()
    assert.equal(error, null)
    assert.notEqual(data.session.refresh_token, session.refresh_token)
  })

  test('signIn() with refreshToken', async () => {
    const { user } = await signedUp()
    const { data } = await client().auth.signInWithPassword({ email: user.email, password })
    const { data: again, error } = await client().auth.refreshSession({ refresh_token: data.session.refresh_token })
    assert.equal(error, null)
    assert.equal(again.user.email, user.email)
  })

  test('an unknown refresh token is an AuthApiError with a code', async () => {
    const { error } = await client().auth.refreshSession({ refresh_token: 'abcdefghij12' })
    assert.equal(error.name, 'AuthApiError')
    assert.deepEqual([error.status, error.code], [400, 'refresh_token_not_found'])
  })
})

describe('signing up and in', () => {
  test('with e-mail and options', async () => {
    const { user, session } = await signedUp({ options: { data: { status: 'alpha' } } })
    assert.notEqual(session, null)
    assert.equal(user.user_metadata.status, 'alpha')
  })

  test('with the PKCE flow', async () => {
    const { session } = await signedUp({}, { flowType: 'pkce' })
    assert.notEqual(session, null)
  })

  test('with phone, and signing in again', async () => {
    const phone = newPhone()
    none(await client().auth.signUp({ phone, password }))
    const { data, error } = await client().auth.signInWithPassword({ phone, password })
    assert.equal(error, null)
    assert.equal(data.user.phone, phone)
  })

  test('twice with the same address', async () => {
    const { user } = await signedUp()
    const { data, error } = await client().auth.signUp({ email: user.email, password })
    assert.equal(data.user, null)
    assert.deepEqual([error.status, error.code], [422, 'user_already_exists'])
  })

  test('a weak password comes with reasons', async () => {
    const { error } = await client().auth.signUp({ email: newEmail(), password: '123' })
    assert.equal(error.name, 'AuthWeakPasswordError')
    assert.deepEqual(error.reasons, ['length'])
  })

  test('an invalid address', async () => {
    const { error } = await client().auth.signUp({ email: 'a', password })
    assert.match(error.message, /Unable to validate email address: invalid format/)
  })

  test('the wrong password', async () => {
    const { user } = await signedUp()
    const { error, data } = await client().auth.signInWithPassword({ email: user.email, password: 'wrong' })
    assert.equal(data.session, null)
    assert.equal(error.message, 'Invalid login credentials')
  })

  test('anonymously, with data', async () => {
    const { data, error } = await client().auth.signInAnonymously({ options: { data: { test: 1 } } })
    assert.equal(error, null)
    assert.equal(data.user.is_anonymous, true)
    assert.deepEqual(data.user.user_metadata, { test: 1 })
  })

  test('with disabled providers', async () => {
    const idToken = await client().auth.signInWithIdToken({ provider: 'google', token: 'invalid' })
    assert.equal(idToken.error.status, 400)
    const sso = await client().auth.signInWithSSO({ domain: 'example.com' })
    assert.equal(sso.error.code, 'saml_provider_disabled')
    const { auth } = await signedUp()
    const linked = await auth.linkIdentity({ provider: 'google', options: { skipBrowserRedirect: true } })
    assert.equal(linked.error.code, 'manual_linking_disabled')
    const { data } = await auth.getUserIdentities()
    assert.equal(data.identities.length, 1)
    const unlinked = await auth.unlinkIdentity(data.identities[0])
    assert.equal(unlinked.error.code, 'manual_linking_disabled')
  })
})

describe('codes and links', () => {
  test('a code by mail', async () => {
    const { user } = await signedUp()
    const { auth } = client()
    none(await auth.signInWithOtp({ email: user.email }))
    const { data, error } = await auth.verifyOtp({ email: user.email, token: await codeFor(user.email), type: 'email' })
    assert.equal(error, null)
    assert.equal(data.user.id, user.id)
  })

  test('a code by SMS', async () => {
    const phone = newPhone()
    const { auth } = client()
    none(await auth.signInWithOtp({ phone }))
    const { data, error } = await auth.verifyOtp({ phone, token: await codeFor(phone), type: 'sms' })
    assert.equal(error, null)
    assert.equal(data.session.user.phone, phone)
  })

  test('a wrong code', async () => {
    const { error } = await client().auth.verifyOtp({ phone: newPhone(), token: '123456', type: 'sms' })
    assert.deepEqual([error.status, error.code, error.message], [403, 'otp_expired', 'Token has expired or is invalid'])
  })

  test('shouldCreateUser: false refuses unknown addresses', async () => {
    const { error } = await client().auth.signInWithOtp({ email: newEmail(), options: { shouldCreateUser: false } })
    assert.equal(error.code, 'otp_disabled')
  })

  test('a magic link redirects with a session', async () => {
    const { user } = await signedUp()
    const options = { emailRedirectTo: 'http://127.0.0.1:3000/welcome' }
    none(await client().auth.signInWithOtp({ email: user.email, options }))
    const target = await follow(await linkFor(user.email))
    assert.equal(target.origin + target.pathname, 'http://127.0.0.1:3000/welcome')
    const values = Object.fromEntries(new URLSearchParams(target.hash.slice(1)))
    const { data } = await client().auth.setSession(values)
    assert.equal(data.user.id, user.id)
  })

  test('recovery by PKCE: link, code, session, new password', async () => {
    const { user } = await signedUp()
    const { auth } = client({ flowType: 'pkce' })
    none(await auth.resetPasswordForEmail(user.email))
    const target = await follow(await linkFor(user.email))
    const { data, error } = await auth.exchangeCodeForSession(target.searchParams.get('code'))
    assert.equal(error, null)
    assert.equal(data.user.id, user.id)
    none(await auth.updateUser({ password: 'another password 1' }))
    none(await client().auth.signInWithPassword({ email: user.email, password: 'another password 1' }))
  })

  test('exchangeCodeForSession() refuses an unknown code', async () => {
    const { auth } = client({ flowType: 'pkce' })
    const { error } = await auth.exchangeCodeForSession('00000000-0000-4000-8000-000000000000')
    assert.notEqual(error, null)
  })

  test('resetPasswordForEmail() does not reveal accounts', async () => {
    none(await client().auth.resetPasswordForEmail(newEmail()))
  })

  test('resend() does not reveal accounts', async () => {
    none(await client().auth.resend({ email: newEmail(), type: 'signup' }))
    none(await client().auth.resend({ phone: newPhone(), type: 'phone_change' }))
  })

  test('reauthenticate()', async () => {
    assert.notEqual((await client().auth.reauthenticate()).error, null)
    const { auth } = await signedUp()
    const { data, error } = await auth.reauthenticate()
    assert.equal(error, null)
    assert.deepEqual(data, { user: null, session: null })
  })
})

describe('the current user', () => {
  test('getUser() and updateUser()', async () => {
    const { auth, user } = await signedUp()
    none(await auth.updateUser({ data: { hello: 'world' } }))
    const { data, error } = await auth.getUser()
    assert.equal(error, null)
    assert.equal(data.user.id, user.id)
    assert.equal(data.user.user_metadata.hello, 'world')
  })

  test('the same password again', async () => {
    const { auth } = await signedUp()
    assert.equal((await auth.updateUser({ password })).error.code, 'same_password')
  })

  test('signOut() ends the session on the server', async () => {
    const { auth, session } = await signedUp()
    none(await auth.signOut())
    assert.equal((await auth.getSession()).data.session, null)
    const { error } = await client().auth.getUser(session.access_token)
    assert.equal(error.name, 'AuthSessionMissingError')
    none(await auth.signOut())
  })

  for (const scope of ['global', 'local', 'others']) {
    test(`signOut({ scope: '${scope}' })`, async () => {
      const { auth, session } = await signedUp()
      const other = client().auth
      await other.signInWithPassword({ email: session.user.email, password })
      none(await auth.signOut({ scope }))
      assert.equal((await other.getUser()).error === null, scope === 'local')
      assert.equal((await client().auth.getUser(session.access_token)).error === null, scope === 'others')
    })
  }
})

describe('getClaims()', () => {
  test('verifies with the published keys, without getUser()', async () => {
    const { auth, user } = await signedUp()
    auth.getUser = () => assert.fail('asked the server')
    const { data, error } = await auth.getClaims()
    assert.equal(error, null)
    assert.equal(data.header.alg, 'ES256')
    assert.deepEqual([data.claims.sub, data.claims.role, data.claims.aal], [user.id, 'authenticated', 'aal1'])
  })

  test('refuses a token with another signature', async () => {
    const { auth, session } = await signedUp()
    const { error } = await auth.getClaims(expired(session.access_token, 4102444800))
    assert.notEqual(error, null)
  })
})

function expired(token, exp = 1) {
  const [header, payload, signature] = token.split('.')
  const claims = { ...JSON.parse(Buffer.from(payload, 'base64url')), exp }
  return [header, Buffer.from(JSON.stringify(claims)).toString('base64url'), signature].join('.')
}
