-- Money: every payment, refund and wallet. Not the entries of the ledger: they are an append-only log themselves, each
-- says when and for which payment, and a second row each would halve what the ledger can move. A wallet's balance
-- follows from them, and nothing else of a wallet ever changes. Nor what providers told, for the same reason.

create trigger payments_audit after insert or update or delete on public.payments
for each row execute function private.audit('financial', 'updated_at');
create trigger refunds_audit after insert or update or delete on public.refunds
for each row execute function private.audit('financial', 'updated_at');
create trigger wallets_audit after insert or delete on public.wallets
for each row execute function private.audit('financial');
