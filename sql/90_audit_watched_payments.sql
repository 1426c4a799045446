-- Money: every payment and refund, and one row a transfer of the ledger. A wallet's balance
-- follows from those, and nothing else of a wallet ever changes.

create trigger payments_audit after insert or update or delete on public.payments
for each row execute function private.audit('financial', 'updated_at');
create trigger refunds_audit after insert or update or delete on public.refunds
for each row execute function private.audit('financial', 'updated_at');
create trigger wallets_audit after insert or delete on public.wallets
for each row execute function private.audit('financial');
create trigger wallet_transactions_audit after insert on public.wallet_transactions
referencing new table as written for each statement execute function private.audit_transfers();
