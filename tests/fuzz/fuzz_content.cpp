// Content files and documents that arrive: what a reader takes can be asked, answered and written, and a
// document that is taken is written the same again.
#include "procedures/application_document.h"
#include "procedures/life_event.h"
#include "procedures/parts.h"
#include "procedures/procedure_case.h"
#include "tests/fuzz/input.h"

using namespace madoguchi;

namespace
{

const QDate today(2026, 11, 24);

void ask(const Procedure &procedure)
{
    const auto shared = std::make_shared<const Procedure>(procedure);
    Form form(shared, {});
    for (const Field &field : procedure.fields) {
        form.setValue(field.id, QStringLiteral("R8.11.24"));
        form.addItem(field.id);
    }
    const QStringList visible = form.visibleFields(today);
    require(visible.size() <= procedure.fields.size());
    for (const FieldIssue &issue : form.issues(today)) {
        require(!issue.code.isEmpty());
    }
    form.summary(QStringLiteral("ja"), today);
    form.nextSteps(today);
    if (const auto cases = readCases(procedure)) {
        for (const ProcedureCase &one : *cases) {
            differences(filledForm(shared, one), one);
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    FuzzInput input(bytes, size);
    const std::uint8_t kind = input.byte();
    if (kind == 1) {
        PartBook parts;
        const QByteArray file = input.take(input.word());
        const bool added = parts.add(file).has_value();
        const auto whole = parts.expand(input.rest(), 100'000);
        require(added || !parts.ids().isEmpty() || !whole || PartBook::used(*whole).isEmpty());
        return 0;
    }
    const QByteArray rest = input.rest();
    if (kind == 2) {
        std::ignore = LifeEvent::fromJson(rest, PartBook());
    } else if (kind == 3) {
        if (const auto document = parseApplicationDocument(rest)) {
            require(!document->head.submissionId.isEmpty());
            document->values();
        }
    } else if (const auto procedure = Procedure::fromJson(rest, {})) {
        ask(*procedure);
    }
    return 0;
}
