// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/DefinitionReview.h"

#include "core/handbook/KpiYaml.h"
#include "core/handbook/SchemaContext.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

const KpiFinding *firstError(const QList<KpiFinding> &findings)
{
    const auto found
        = std::find_if(findings.cbegin(), findings.cend(), [](const KpiFinding &finding) {
              return finding.diagnostic.severity == Diagnostic::Severity::Error;
          });
    return found == findings.cend() ? nullptr : &*found;
}

Error badFormula(const KpiFinding &finding)
{
    QVariantMap values = finding.diagnostic.values;
    values.insert(u"key"_s, finding.key);
    values.insert(u"formula"_s, finding.formula);
    values.insert(u"code"_s, QString(finding.diagnostic.code));
    values.insert(u"begin"_s, finding.diagnostic.span.begin);
    values.insert(u"end"_s, finding.diagnostic.span.end);
    return {Error::Kind::Invalid, "handbook.bad_formula"_L1, values, {}};
}

/// Compares with the version in force and gives the number that follows.
void compare(DefinitionReview &review, const Reading &reading)
{
    const KpiDefinition *before = reading.handbook.find(review.definition.id);
    if (!before) {
        review.step = Versioning::Step::Major;
        if (!Versioning::isVersion(review.definition.version))
            review.definition.version = u"1.0.0"_s;
        return;
    }
    review.before = *before;
    review.differences = Versioning::differences(*before, review.definition);
    review.step = Versioning::between(*before, review.definition);
    review.definition.version = Versioning::next(before->version, review.step);
}

DefinitionReview review(DefinitionReview review, const Reading &reading, const Handbook &around)
{
    compare(review, reading);
    const auto book = around.with(review.definition);
    QList<KpiDefinition> all = around.definitions();
    if (book) {
        all = book->definitions();
    } else {
        // A circle is what is wrong then, not that the KPI did not know itself.
        review.conflict = book.error();
        all.removeIf([&](const KpiDefinition &known) { return known.id == review.definition.id; });
        all.append(review.definition);
    }
    review.findings = KpiCheck::findings(review.definition, SchemaContext::of(Schema(), all));
    if (book && !firstError(review.findings))
        review.examples = GoldenCheck::check(*book, review.definition);
    return review;
}

} // namespace

bool DefinitionReview::isSound() const
{
    return !unreadable && !conflict && !firstError(findings);
}

bool DefinitionReview::isProven() const
{
    return !obstacle();
}

std::optional<Error> DefinitionReview::obstacle() const
{
    if (unreadable)
        return unreadable;
    if (const KpiFinding *finding = firstError(findings))
        return badFormula(*finding);
    if (conflict)
        return conflict;
    if (examples.isEmpty())
        return Error {
            Error::Kind::Invalid, "handbook.no_example"_L1, {{u"kpi"_s, definition.id}}, {}};
    for (const GoldenOutcome &outcome : examples) {
        if (outcome.passed())
            continue;
        QVariantMap values {
            {u"kpi"_s, definition.id}, {u"name"_s, outcome.name}, {u"line"_s, outcome.line}};
        if (!outcome.differences.isEmpty()) {
            const GoldenOutcome::Difference &first = outcome.differences.constFirst();
            values.insert(u"key"_s, first.key);
            values.insert(u"expected"_s, first.expected);
            values.insert(u"found"_s, first.found);
        }
        return Error {Error::Kind::Invalid, "handbook.example_fails"_L1, values, {}};
    }
    return std::nullopt;
}

Result<KpiDefinition> DefinitionReviews::numbered(const QByteArray &body, const Reading &reading)
{
    const auto definition = KpiYaml::read(body, u"kpi.yaml"_s);
    if (!definition)
        return definition;
    DefinitionReview result;
    result.definition = *definition;
    compare(result, reading);
    return result.definition;
}

DefinitionReview DefinitionReviews::of(const QByteArray &body, const Reading &reading)
{
    return of(body, reading, reading.handbook);
}

DefinitionReview DefinitionReviews::of(const QByteArray &body, const Reading &reading,
                                       const Handbook &around)
{
    DefinitionReview result;
    const auto definition = KpiYaml::read(body, u"kpi.yaml"_s);
    if (!definition) {
        result.unreadable = definition.error();
        return result;
    }
    result.definition = *definition;
    return review(std::move(result), reading, around);
}

DefinitionReview DefinitionReviews::of(const KpiDefinition &definition, const Reading &reading)
{
    // What was put together by hand is read like what was typed: one door.
    return of(KpiYaml::write(definition), reading);
}

} // namespace Steelyard
