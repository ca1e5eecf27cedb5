"""Least privilege with the catalog: typed actions, ARNs from templates, minimised patterns."""

from iamdsl import allow, deny, document, explain
from iamdsl.catalog import shrink
from iamdsl.services import dynamodb, kms, s3, sqs

REGION = "eu-west-1"
ACCOUNT = "111122223333"

table = dynamodb.table("orders", region=REGION, account=ACCOUNT)
queue = sqs.queue("orders", region=REGION, account=ACCOUNT)
key = kms.key("*", region=REGION, account=ACCOUNT)

worker = document(
    allow(sqs.ReceiveMessage, sqs.DeleteMessage, sqs.GetQueueAttributes).on(queue),
    allow(*(dynamodb.read_actions() & dynamodb.actions(matching="*Item*"))).on(table),
    allow(s3.GetObject).on(s3.object("orders", "incoming/*")),
    allow(kms.Decrypt).on(key).when(kms.keys.ViaService.equals(f"s3.{REGION}.amazonaws.com")),
)
guard = document(deny(*shrink(s3.permissions_management_actions())).on("*"))

for policy in (worker, guard):
    print(policy.to_json(indent=2))
    print(explain(policy))
