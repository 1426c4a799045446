"""Storage in the whole stack: mounted in the gateway, with its files in the stack's home."""

from uuid import uuid4

import httpx

from tests.support.stack import Stack


def test_a_file_is_uploaded_and_downloaded_in_a_whole_stack(stack: Stack) -> None:
    url, key = f"{stack.env['SUPABASE_URL']}/storage/v1", stack.env["SUPABASE_SECRET_KEY"]
    bucket = f"tmp-{uuid4().hex[:8]}"
    with httpx.Client(base_url=url, headers={"apikey": key}) as service:
        assert service.post("/bucket", json={"name": bucket}).status_code == 200
        assert service.post(f"/object/{bucket}/a.txt", content=b"here").status_code == 200
        signed = service.post(f"/object/sign/{bucket}/a.txt", json={"expiresIn": 60}).json()["signedURL"]
        assert httpx.get(f"{url}{signed}").content == b"here"
        assert len(list((stack.home / "storage" / bucket).rglob("*"))) == 2
        assert service.post(f"/bucket/{bucket}/empty").status_code == 200
        assert service.delete(f"/bucket/{bucket}").status_code == 200
    assert not (stack.home / "storage" / bucket).exists()
