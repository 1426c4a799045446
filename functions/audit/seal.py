"""Chains what was audited, and anchors the head of the chain in a bucket where nobody can change it.

A run that dies in between leaves a head that is not anchored, or not noted as such: the next run does it.
"""

from collections.abc import Iterator
from itertools import islice

from functions.database import Token, call
from functions.jobs.run import Counts, until_idle
from functions.providers.audit_bucket import AuditBucket, Head, from_settings

BATCH = 1000
# Then the head is anchored, however much there is still to seal.
BATCHES_A_RUN = 100


def seal_audit(bucket: AuditBucket | None = None) -> Iterator[Counts]:
    """The steps of the job. Raises the errors of `functions.database` and of the bucket."""
    yield from islice(until_idle("seal_audit", p_limit=BATCH), BATCHES_A_RUN)
    yield _anchor(bucket or from_settings())


def _anchor(bucket: AuditBucket) -> Counts:
    last = call("audit_head", Token.JOBS)
    if last["anchored"]:
        return {"anchored": 0}
    head = Head(last["seq"], last["chain_hash"], last["sealed_at"])
    key = bucket.put(head)
    counts: Counts = call(
        "record_anchor", Token.JOBS, p_seq=head.seq, p_chain_hash=head.chain_hash, p_object_key=key
    )
    return counts
