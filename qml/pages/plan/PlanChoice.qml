import QtQuick
import Madoguchi

// One of a few; a yes or no.
Choice {
    id: entry

    required property PlanQuestion question

    choices: entry.question.choices
    error: entry.question.error
    help: entry.question.help
    label: entry.question.label
    value: entry.question.value

    onChosen: value => entry.question.model.answer(entry.question.questionId, value)
}
