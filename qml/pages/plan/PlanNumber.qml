import QtQuick
import Madoguchi

// How many.
NumberField {
    id: entry

    required property PlanQuestion question

    error: entry.question.error
    help: entry.question.help
    label: entry.question.label
    unit: entry.question.unit
    value: entry.question.value

    onEdited: value => entry.question.model.answer(entry.question.questionId, value)
}
