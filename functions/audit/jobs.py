"""Seals audit rows into the chain, and stores the chain's head in a bucket with Object Lock.

If a run dies in between, the next run stores the head.
"""

from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

from functions.database import Rpc, jobs_rpc
from functions.jobs.batches import batches
from functions.jobs.run import Counts

if TYPE_CHECKING:
    from functions.providers.audit_bucket import AuditBucket

# After this many, the head is stored even if more rows must be sealed.
BATCHES_A_RUN = 100


def seal_audit(rpc: Rpc = jobs_rpc, bucket: "AuditBucket | None" = None) -> Iterator[Counts]:
    """The steps of the job. Raises the errors of `functions.database` and of the bucket."""
    yield from islice(batches(rpc, "seal_audit", limit=1000), BATCHES_A_RUN)
    yield _anchor(rpc, bucket)


def _anchor(rpc: Rpc, bucket: "AuditBucket | None") -> Counts:
    from functions.providers.audit_bucket import Head, from_settings

    bucket = bucket or from_settings()
    last = rpc("audit_head")
    if last["anchored"]:
        return {"anchored": 0}
    head = Head(last["seq"], last["chain_hash"], last["sealed_at"])
    key = bucket.put(head)
    counts: Counts = rpc("record_anchor", p_seq=head.seq, p_chain_hash=head.chain_hash, p_object_key=key)
    return counts
