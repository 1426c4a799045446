"""Adds to Chalice's template `.chalice/resources.json` and an alarm for every schedule."""

import json
from typing import Any

from chalice.app import ScheduledEventConfig
from chalice.utils import to_cfn_resource_name

from chalice_app import app
from devstack.config import ROOT

RESOURCES = ROOT / ".chalice" / "resources.json"


def text() -> str:
    """The template to merge into Chalice's."""
    template = json.loads(RESOURCES.read_text())
    for event in app.event_sources:
        if isinstance(event, ScheduledEventConfig):
            function = to_cfn_resource_name(event.name)
            template["Resources"][f"{function}Alarm"] = _alarm(function)
    return json.dumps(template)


def _alarm(function: str) -> dict[str, Any]:
    return {
        "Type": "AWS::CloudWatch::Alarm",
        "Properties": {
            "AlarmDescription": f"The schedule {function} failed",
            "Namespace": "AWS/Lambda",
            "MetricName": "Errors",
            "Dimensions": [{"Name": "FunctionName", "Value": {"Ref": function}}],
            "Statistic": "Sum",
            "Period": 300,
            "EvaluationPeriods": 1,
            "Threshold": 1,
            "ComparisonOperator": "GreaterThanOrEqualToThreshold",
            "TreatMissingData": "notBreaching",
        },
    }
