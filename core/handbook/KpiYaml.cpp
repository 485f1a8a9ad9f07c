// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handbook/KpiYaml.h"

#include "core/handbook/Suggestion.h"

#include <QRegularExpression>

#include <array>
#include <sstream>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

QString textOf(const std::string &text)
{
    return QString::fromStdString(text).normalized(QString::NormalizationForm_C);
}

/// Looks at the file's events for what the subset leaves out: anchors, aliases, tags, depth.
class SubsetGuard final : public YAML::EventHandler
{
public:
    std::optional<QString> offence;
    YAML::Mark where;
    bool tooDeep = false;

    void OnDocumentStart(const YAML::Mark &) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override { look(mark, {}, anchor); }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t) override { refuse(mark, u"alias"_s); }
    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                  const std::string &) override
    {
        look(mark, tag, anchor);
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override
    {
        open(mark, tag, anchor);
    }
    void OnSequenceEnd() override { --m_depth; }
    void OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override
    {
        open(mark, tag, anchor);
    }
    void OnMapEnd() override { --m_depth; }

private:
    void refuse(const YAML::Mark &mark, const QString &what)
    {
        if (!offence) {
            offence = what;
            where = mark;
        }
    }
    void look(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor)
    {
        if (anchor != 0)
            refuse(mark, u"anchor"_s);
        if (tag.size() > 1) // "?" and "!" are what the parser itself says of plain and quoted
            refuse(mark, u"tag"_s);
    }
    void open(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor)
    {
        look(mark, tag, anchor);
        if (++m_depth > KpiYaml::MaxDepth && !offence) {
            refuse(mark, u"depth"_s);
            tooDeep = true;
        }
    }

    int m_depth = 0;
};

/// One definition being read; the first mistake ends it.
class Reading
{
public:
    Reading(const QByteArray &text, const QString &file) : m_lines(text.split('\n')), m_file(file)
    {
    }

    Result<KpiDefinition> run(const YAML::Node &root)
    {
        if (!root.IsMap())
            failValue(root, u"schema"_s, u""_s);
        else
            definition(root);
        if (!m_error)
            check(root);
        if (m_error)
            return *m_error;
        return m_kpi;
    }

    Error error(const YAML::Mark &mark, QLatin1StringView code, QVariantMap values = {},
                qsizetype behind = 0) const
    {
        values.insert(u"file"_s, m_file);
        values.insert(u"line"_s, mark.line + 1);
        values.insert(u"column"_s, columnOf(mark) + behind);
        return {Error::Kind::Invalid, code, values, {}};
    }

private:
    using Node = YAML::Node;
    using Field = std::pair<QString, std::function<void(const Node &)>>;

    /// Counted from 1 in characters; the library counts bytes.
    qsizetype columnOf(const YAML::Mark &mark) const
    {
        const QByteArray line
            = mark.line >= 0 && mark.line < m_lines.size() ? m_lines.at(mark.line) : QByteArray();
        return QString::fromUtf8(line.left(mark.column)).toUcs4().size() + 1;
    }

    void fail(const Node &node, QLatin1StringView code, const QVariantMap &values,
              qsizetype behind = 0)
    {
        if (!m_error)
            m_error = error(node.Mark(), code, values, behind);
    }
    void failValue(const Node &node, const QString &key, const QString &value)
    {
        fail(node, "handbook.bad_value"_L1, {{u"key"_s, key}, {u"value"_s, value}});
    }

    void map(const Node &node, const QString &key, const std::vector<Field> &fields,
             bool keepsExtensions = false)
    {
        if (!node.IsMap())
            return failValue(node, key, node.IsScalar() ? textOf(node.Scalar()) : QString());
        QStringList seen;
        for (const auto &entry : node) {
            if (!entry.first.IsScalar())
                return failValue(entry.first, key, {});
            const QString name = textOf(entry.first.Scalar());
            if (seen.contains(name))
                return fail(entry.first, "handbook.repeated_key"_L1, {{u"key"_s, name}});
            seen.append(name);
            const auto found = std::find_if(fields.begin(), fields.end(), [&](const Field &field) {
                return field.first == name;
            });
            if (found != fields.end()) {
                found->second(entry.second);
            } else if (keepsExtensions && name.startsWith("x-"_L1)) {
                m_kpi.other.insert(name, variant(entry.second));
            } else {
                QStringList known;
                for (const Field &field : fields)
                    known.append(field.first);
                return fail(entry.first, "handbook.unknown_key"_L1,
                            {{u"key"_s, name}, {u"suggestion"_s, suggestion(name, known)}});
            }
            if (m_error)
                return;
        }
    }

    QString text(const Node &node, const QString &key)
    {
        if (!node.IsScalar()) {
            failValue(node, key, {});
            return {};
        }
        return textOf(node.Scalar()).trimmed();
    }
    QStringList texts(const Node &node, const QString &key)
    {
        QStringList result;
        if (node.IsScalar())
            return {text(node, key)};
        if (!node.IsSequence())
            failValue(node, key, {});
        else
            for (const Node &item : node)
                result.append(text(item, key));
        return result;
    }
    int number(const Node &node, const QString &key, int least, int most)
    {
        bool ok = false;
        const QString written = text(node, key);
        const int value = written.toInt(&ok);
        if (!ok || value < least || value > most)
            failValue(node, key, written);
        return value;
    }
    QDate day(const Node &node, const QString &key)
    {
        const QString written = text(node, key);
        const QDate value = QDate::fromString(written, Qt::ISODate);
        if (!value.isValid())
            failValue(node, key, written);
        return value;
    }
    LocalText local(const Node &node, const QString &key)
    {
        LocalText result;
        map(node, key,
            {{u"zh"_s, [&](const Node &n) { result.zh = text(n, key); }},
             {u"en"_s, [&](const Node &n) { result.en = text(n, key); }}});
        if (!m_error && (result.zh.isEmpty() || result.en.isEmpty()))
            fail(node, "handbook.missing_key"_L1,
                 {{u"key"_s, QString(key + (result.zh.isEmpty() ? ".zh"_L1 : ".en"_L1))}});
        return result;
    }
    template<typename Enum, std::size_t N>
    Enum choice(const Node &node, const QString &key,
                const std::array<std::pair<QLatin1StringView, Enum>, N> &choices)
    {
        const QString written = text(node, key);
        QStringList known;
        for (const auto &[name, value] : choices) {
            if (written == name)
                return value;
            known.append(name);
        }
        fail(node, "handbook.bad_value"_L1,
             {{u"key"_s, key},
              {u"value"_s, written},
              {u"suggestion"_s, suggestion(written, known)}});
        return choices.front().second;
    }
    QVariant variant(const Node &node)
    {
        if (node.IsMap()) {
            QVariantMap result;
            for (const auto &entry : node)
                result.insert(text(entry.first, u"key"_s), variant(entry.second));
            return result;
        }
        if (node.IsSequence()) {
            QVariantList result;
            for (const Node &item : node)
                result.append(variant(item));
            return result;
        }
        return node.IsScalar() ? QVariant(textOf(node.Scalar())) : QVariant();
    }
    QVariantMap variants(const Node &node, const QString &key)
    {
        if (!node.IsMap())
            failValue(node, key, {});
        return m_error ? QVariantMap() : variant(node).toMap();
    }

    Formula formula(const Node &node, const QString &key, Parser::Language language)
    {
        Parser::Outcome outcome = Parser::parse(text(node, key), language);
        if (!m_error && !outcome.diagnostics.isEmpty()) {
            const Diagnostic &first = outcome.diagnostics.constFirst();
            QVariantMap values = first.values;
            values.insert(u"key"_s, key);
            values.insert(u"formula"_s, outcome.formula.text);
            values.insert(u"code"_s, QString(first.code));
            values.insert(u"begin"_s, first.span.begin);
            values.insert(u"end"_s, first.span.end);
            const QByteArray line = m_lines.value(node.Mark().line);
            const char opening
                = node.Mark().column < line.size() ? line.at(node.Mark().column) : ' ';
            fail(node, "handbook.bad_formula"_L1, values,
                 first.span.begin + (opening == '"' || opening == '\'' ? 1 : 0));
        }
        return outcome.formula;
    }
    Formula row(const Node &node, const QString &key)
    {
        return formula(node, key, Parser::Language::Row);
    }

    Aggregate aggregate(const Node &node, const QString &key)
    {
        static constexpr std::array kinds {
            std::pair {"sum"_L1, Aggregate::Kind::Sum},
            std::pair {"count"_L1, Aggregate::Kind::Count},
            std::pair {"avg"_L1, Aggregate::Kind::Avg},
            std::pair {"min"_L1, Aggregate::Kind::Min},
            std::pair {"max"_L1, Aggregate::Kind::Max},
            std::pair {"distinct"_L1, Aggregate::Kind::Distinct},
            std::pair {"percentile"_L1, Aggregate::Kind::Percentile}};
        // A sum over days is not among them: a balance stands, it does not flow.
        static constexpr std::array places {
            std::pair {"close"_L1, Aggregate::At::Close},
            std::pair {"open"_L1, Aggregate::At::Open},
            std::pair {"avg_daily"_L1, Aggregate::At::AvgDaily},
            std::pair {"avg_snapshots"_L1, Aggregate::At::AvgSnapshots},
            std::pair {"min"_L1, Aggregate::At::Min},
            std::pair {"max"_L1, Aggregate::At::Max}};
        Aggregate result;
        map(node, key,
            {
                {u"agg"_s, [&](const Node &n) { result.kind = choice(n, u"agg"_s, kinds); }},
                {u"of"_s, [&](const Node &n) { result.of = text(n, u"of"_s); }},
                {u"time"_s, [&](const Node &n) { result.time = row(n, u"time"_s); }},
                {u"expr"_s, [&](const Node &n) { result.expr = row(n, u"expr"_s); }},
                {u"key"_s, [&](const Node &n) { result.expr = row(n, u"key"_s); }},
                {u"where"_s, [&](const Node &n) { result.where = row(n, u"where"_s); }},
                {u"at"_s, [&](const Node &n) { result.at = choice(n, u"at"_s, places); }},
                {u"p"_s, [&](const Node &n) { result.percentile = number(n, u"p"_s, 0, 100); }},
            });
        if (m_error)
            return result;
        const auto require = [&](bool there, const QString &field) {
            if (!there)
                fail(node, "handbook.missing_key"_L1, {{u"key"_s, QString(key + u'.' + field)}});
        };
        const bool isVirtual = result.of.endsWith("_day"_L1);
        require(!result.of.isEmpty(), u"of"_s);
        require(isVirtual || !result.time.isEmpty(), u"time"_s);
        require(result.kind == Aggregate::Kind::Count || !result.expr.isEmpty(),
                result.kind == Aggregate::Kind::Distinct ? u"key"_s : u"expr"_s);
        return result;
    }

    Variant variantOf(const QString &id, const Node &node)
    {
        Variant result;
        result.id = id;
        map(node, id,
            {
                {u"label"_s, [&](const Node &n) { result.label = local(n, u"label"_s); }},
                {u"where"_s, [&](const Node &n) { result.where = row(n, u"where"_s); }},
                {u"set"_s,
                 [&](const Node &n) {
                     if (!n.IsMap())
                         return failValue(n, u"set"_s, {});
                     for (const auto &entry : n) {
                         const QString field = text(entry.first, u"set"_s);
                         result.set.insert(field, row(entry.second, field));
                     }
                 }},
                {u"aggregate"_s,
                 [&](const Node &n) { result.aggregate = aggregate(n, u"aggregate"_s); }},
                {u"numerator"_s,
                 [&](const Node &n) { result.numerator = aggregate(n, u"numerator"_s); }},
                {u"denominator"_s,
                 [&](const Node &n) { result.denominator = aggregate(n, u"denominator"_s); }},
                {u"formula"_s,
                 [&](const Node &n) {
                     result.formula = formula(n, u"formula"_s, Parser::Language::Kpi);
                 }},
            });
        return result;
    }

    GoldenExample example(const Node &node)
    {
        GoldenExample result;
        result.line = node.Mark().line + 1;
        map(node, u"tests"_s,
            {
                {u"name"_s, [&](const Node &n) { result.name = text(n, u"name"_s); }},
                {u"given"_s,
                 [&](const Node &n) {
                     if (!n.IsMap())
                         return failValue(n, u"given"_s, {});
                     for (const auto &entity : n) {
                         QList<QVariantMap> rows;
                         if (entity.second.IsSequence())
                             for (const Node &each : entity.second)
                                 rows.append(variants(each, u"given"_s));
                         else
                             failValue(entity.second, u"given"_s, {});
                         result.given.insert(text(entity.first, u"given"_s), rows);
                     }
                 }},
                {u"ask"_s, [&](const Node &n) { result.ask = variants(n, u"ask"_s); }},
                {u"expect"_s, [&](const Node &n) { result.expect = variants(n, u"expect"_s); }},
            });
        if (!m_error && (!result.ask.contains(u"period"_s) || result.expect.isEmpty()))
            fail(node, "handbook.missing_key"_L1,
                 {{u"key"_s, result.expect.isEmpty() ? u"expect"_s : u"ask.period"_s}});
        return result;
    }

    void definition(const Node &root)
    {
        static constexpr std::array kinds {
            std::pair {"sum"_L1, KpiDefinition::Kind::Sum},
            std::pair {"count"_L1, KpiDefinition::Kind::Count},
            std::pair {"avg"_L1, KpiDefinition::Kind::Avg},
            std::pair {"min"_L1, KpiDefinition::Kind::Min},
            std::pair {"max"_L1, KpiDefinition::Kind::Max},
            std::pair {"distinct"_L1, KpiDefinition::Kind::Distinct},
            std::pair {"percentile"_L1, KpiDefinition::Kind::Percentile},
            std::pair {"duration"_L1, KpiDefinition::Kind::Duration},
            std::pair {"ratio"_L1, KpiDefinition::Kind::Ratio},
            std::pair {"formula"_L1, KpiDefinition::Kind::Formula},
            std::pair {"balance"_L1, KpiDefinition::Kind::Balance},
            std::pair {"attainment"_L1, KpiDefinition::Kind::Attainment}};
        static constexpr std::array directions {
            std::pair {"higher"_L1, KpiDefinition::Direction::Higher},
            std::pair {"lower"_L1, KpiDefinition::Direction::Lower},
            std::pair {"band"_L1, KpiDefinition::Direction::Band},
            std::pair {"neutral"_L1, KpiDefinition::Direction::Neutral}};
        static constexpr std::array zeroes {
            std::pair {"undefined"_L1, KpiDefinition::ZeroDenominator::Undefined},
            std::pair {"zero"_L1, KpiDefinition::ZeroDenominator::Zero},
            std::pair {"full"_L1, KpiDefinition::ZeroDenominator::Full},
            std::pair {"skip"_L1, KpiDefinition::ZeroDenominator::Skip}};
        const auto put = [this](QString &into, const QString &key) -> Field {
            return {key, [this, &into, key](const Node &n) { into = text(n, key); }};
        };
        const auto putLocal = [this](LocalText &into, const QString &key) -> Field {
            return {key, [this, &into, key](const Node &n) { into = local(n, key); }};
        };
        const auto putList = [this](QStringList &into, const QString &key) -> Field {
            return {key, [this, &into, key](const Node &n) { into = texts(n, key); }};
        };
        const auto keep = [this](const QString &key) -> Field {
            return {key, [this, key](const Node &n) { m_kpi.other.insert(key, variant(n)); }};
        };
        QString schema;
        map(root, u"kpi"_s,
            {
                put(schema, u"schema"_s),
                {u"id"_s,
                 [&](const Node &n) {
                     m_kpi.id = text(n, u"id"_s);
                     static const QRegularExpression pattern(u"^[a-z][a-z0-9_]*$"_s);
                     if (!pattern.match(m_kpi.id).hasMatch())
                         failValue(n, u"id"_s, m_kpi.id);
                 }},
                put(m_kpi.code, u"code"_s),
                put(m_kpi.version, u"version"_s),
                put(m_kpi.status, u"status"_s),
                {u"effective"_s,
                 [&](const Node &n) {
                     map(n, u"effective"_s,
                         {{u"from"_s,
                           [&](const Node &d) { m_kpi.effectiveFrom = day(d, u"from"_s); }},
                          {u"to"_s, [&](const Node &d) { m_kpi.effectiveTo = day(d, u"to"_s); }}});
                 }},
                putLocal(m_kpi.name, u"name"_s),
                putList(m_kpi.aliases, u"aliases"_s),
                putLocal(m_kpi.purpose, u"purpose"_s),
                putLocal(m_kpi.rule, u"rule"_s),
                putLocal(m_kpi.pitfalls, u"gaming"_s),
                put(m_kpi.layer, u"layer"_s),
                put(m_kpi.category, u"category"_s),
                {u"unit"_s,
                 [&](const Node &n) {
                     const auto unit = unitOfMeasure(text(n, u"unit"_s));
                     if (unit)
                         m_kpi.unit = *unit;
                     else
                         failValue(n, u"unit"_s, text(n, u"unit"_s));
                 }},
                {u"decimals"_s,
                 [&](const Node &n) { m_kpi.decimals = number(n, u"decimals"_s, 0, 6); }},
                {u"direction"_s,
                 [&](const Node &n) { m_kpi.direction = choice(n, u"direction"_s, directions); }},
                put(m_kpi.cadence, u"cadence"_s),
                putList(m_kpi.grains, u"grains"_s),
                {u"kind"_s,
                 [&](const Node &n) {
                     m_kpi.kind = choice(n, u"kind"_s, kinds);
                     m_hasKind = true;
                 }},
                {u"aggregate"_s,
                 [&](const Node &n) { m_kpi.aggregate = aggregate(n, u"aggregate"_s); }},
                {u"numerator"_s,
                 [&](const Node &n) { m_kpi.numerator = aggregate(n, u"numerator"_s); }},
                {u"denominator"_s,
                 [&](const Node &n) { m_kpi.denominator = aggregate(n, u"denominator"_s); }},
                {u"formula"_s,
                 [&](const Node &n) {
                     m_kpi.formula = formula(n, u"formula"_s, Parser::Language::Kpi);
                 }},
                {u"where"_s, [&](const Node &n) { m_kpi.where = row(n, u"where"_s); }},
                put(m_kpi.actual, u"actual"_s),
                {u"variants"_s,
                 [&](const Node &n) {
                     if (!n.IsMap())
                         return failValue(n, u"variants"_s, {});
                     for (const auto &entry : n)
                         m_kpi.variants.append(
                             variantOf(text(entry.first, u"variants"_s), entry.second));
                 }},
                put(m_kpi.defaultVariant, u"default_variant"_s),
                {u"fallback"_s,
                 [&](const Node &n) {
                     map(n, u"fallback"_s,
                         {put(m_kpi.fallbackEntity, u"when_not_loaded"_s),
                          put(m_kpi.fallbackVariant, u"variant"_s)});
                 }},
                {u"credit"_s,
                 [&](const Node &n) {
                     map(n, u"credit"_s,
                         {{u"role"_s,
                           [&](const Node &r) {
                               static constexpr std::array roles {std::pair {"owner"_L1, 0}};
                               choice(r, u"role"_s, roles);
                               m_kpi.creditRole = text(r, u"role"_s);
                           }},
                          {u"at"_s, [&](const Node &a) {
                               static constexpr std::array instants {std::pair {"event"_L1, 0}};
                               choice(a, u"at"_s, instants);
                           }}});
                 }},
                {u"zero_denominator"_s,
                 [&](const Node &n) {
                     m_kpi.zeroDenominator = choice(n, u"zero_denominator"_s, zeroes);
                 }},
                {u"min_n"_s,
                 [&](const Node &n) { m_kpi.minN = number(n, u"min_n"_s, 0, 1'000'000); }},
                {u"calendar"_s,
                 [&](const Node &n) {
                     QString limit;
                     map(n, u"calendar"_s,
                         {{u"settle_workdays"_s,
                           [&](const Node &w) {
                               m_kpi.settleWorkdays = number(w, u"settle_workdays"_s, 0, 60);
                           }},
                          put(m_kpi.late, u"late"_s),
                          put(limit, u"backdate_limit"_s)});
                     if (!limit.isEmpty())
                         m_kpi.other.insert(u"backdate_limit"_s, limit);
                 }},
                keep(u"compare"_s),
                {u"dimensions"_s,
                 [&](const Node &n) {
                     map(n, u"dimensions"_s,
                         {putList(m_kpi.allowedDimensions, u"allow"_s),
                          putList(m_kpi.requiredDimensions, u"require"_s)});
                 }},
                {u"target"_s,
                 [&](const Node &n) {
                     map(n, u"target"_s,
                         {put(m_kpi.targetMethod, u"method"_s),
                          put(m_kpi.targetPhasing, u"phasing"_s)});
                 }},
                keep(u"score"_s),
                {u"counters"_s, [&](const Node &n) { counters(n); }},
                putList(m_kpi.drill, u"drill"_s),
                {u"relations"_s,
                 [&](const Node &n) {
                     const auto relation = [&](const QString &key) -> Field {
                         return {key, [this, key](const Node &r) {
                                     m_kpi.relations.insert(key, texts(r, key));
                                 }};
                     };
                     map(n, u"relations"_s,
                         {relation(u"drives"_s), relation(u"peer_of"_s), relation(u"supersedes"_s),
                          relation(u"component_of"_s)});
                 }},
                keep(u"replaces"_s),
                keep(u"owner"_s),
                keep(u"steward"_s),
                {u"tests"_s,
                 [&](const Node &n) {
                     if (!n.IsSequence())
                         return failValue(n, u"tests"_s, {});
                     for (const Node &each : n)
                         m_kpi.tests.append(example(each));
                 }},
            },
            true);
        if (!m_error && schema != "steelyard-kpi/1"_L1)
            failValue(root["schema"] ? root["schema"] : root, u"schema"_s, schema);
    }

    /// `[{kpi: id, rule: …}]`, or just the ids.
    void counters(const Node &node)
    {
        if (!node.IsSequence())
            return failValue(node, u"counters"_s, {});
        for (const Node &item : node) {
            if (item.IsScalar()) {
                m_kpi.counters.append(text(item, u"counters"_s));
                continue;
            }
            map(item, u"counters"_s,
                {{u"kpi"_s, [&](const Node &n) { m_kpi.counters.append(text(n, u"kpi"_s)); }},
                 {u"rule"_s, [&](const Node &n) { text(n, u"rule"_s); }},
                 {u"effect"_s, [&](const Node &n) { variants(n, u"effect"_s); }}});
        }
        m_kpi.other.insert(u"counters"_s, variant(node));
    }

    /// What belongs together is there.
    void check(const Node &root)
    {
        using Kind = KpiDefinition::Kind;
        const auto require = [&](bool there, const QString &key) {
            if (!there)
                fail(root, "handbook.missing_key"_L1, {{u"key"_s, key}});
        };
        require(!m_kpi.id.isEmpty(), u"id"_s);
        require(!m_kpi.version.isEmpty(), u"version"_s);
        require(!m_kpi.name.en.isEmpty(), u"name"_s);
        require(m_hasKind, u"kind"_s);
        const bool isRatio = m_kpi.kind == Kind::Ratio;
        const bool isFormula = m_kpi.kind == Kind::Formula;
        const bool isAttainment = m_kpi.kind == Kind::Attainment;
        require(!isRatio || !m_kpi.numerator.of.isEmpty(), u"numerator"_s);
        require(!isRatio || !m_kpi.denominator.of.isEmpty(), u"denominator"_s);
        require(!isFormula || !m_kpi.formula.isEmpty(), u"formula"_s);
        require(!isAttainment || !m_kpi.actual.isEmpty(), u"actual"_s);
        require(isRatio || isFormula || isAttainment || !m_kpi.aggregate.of.isEmpty(),
                u"aggregate"_s);
        for (const QString &named : {m_kpi.defaultVariant, m_kpi.fallbackVariant}) {
            if (!named.isEmpty() && !m_kpi.variant(named))
                failValue(root, u"default_variant"_s, named);
        }
        require(m_kpi.variants.isEmpty() || !m_kpi.defaultVariant.isEmpty(), u"default_variant"_s);
        checkKind(root, m_kpi.aggregate);
        checkKind(root, m_kpi.numerator);
        checkKind(root, m_kpi.denominator);
        switch (m_kpi.kind) {
        case Kind::Sum:
            m_kpi.aggregate.kind = Aggregate::Kind::Sum;
            break;
        case Kind::Count:
            m_kpi.aggregate.kind = Aggregate::Kind::Count;
            break;
        case Kind::Avg:
            m_kpi.aggregate.kind = Aggregate::Kind::Avg;
            break;
        case Kind::Min:
            m_kpi.aggregate.kind = Aggregate::Kind::Min;
            break;
        case Kind::Max:
            m_kpi.aggregate.kind = Aggregate::Kind::Max;
            break;
        case Kind::Distinct:
            m_kpi.aggregate.kind = Aggregate::Kind::Distinct;
            break;
        case Kind::Percentile:
            m_kpi.aggregate.kind = Aggregate::Kind::Percentile;
            break;
        case Kind::Duration:
        case Kind::Ratio:
        case Kind::Formula:
        case Kind::Balance:
        case Kind::Attainment:
            break;
        }
    }

    /// Standing amounts are looked at on a day; only flows are added up over days.
    void checkKind(const Node &root, const Aggregate &aggregate)
    {
        const bool stands = aggregate.of.endsWith("_day"_L1);
        if (!aggregate.of.isEmpty() && stands != (m_kpi.kind == KpiDefinition::Kind::Balance))
            fail(root, "handbook.balance_only"_L1, {{u"of"_s, aggregate.of}});
    }

    QList<QByteArray> m_lines;
    QString m_file;
    KpiDefinition m_kpi;
    bool m_hasKind = false;
    std::optional<Error> m_error;
};

} // namespace

Result<KpiDefinition> KpiYaml::read(const QByteArray &text, const QString &fileName)
{
    Reading reading(text, fileName);
    if (text.size() > MaxBytes)
        return reading.error(YAML::Mark(), "handbook.too_large"_L1, {{u"limit"_s, MaxBytes}});
    // The library throws; nothing of ours does.
    try {
        std::istringstream stream(text.toStdString());
        YAML::Parser parser(stream);
        SubsetGuard guard;
        parser.HandleNextDocument(guard);
        if (guard.tooDeep)
            return reading.error(guard.where, "handbook.too_deep"_L1, {{u"limit"_s, MaxDepth}});
        if (guard.offence)
            return reading.error(guard.where, "handbook.not_allowed"_L1,
                                 {{u"what"_s, *guard.offence}});
        return reading.run(YAML::Load(text.toStdString()));
    } catch (const YAML::Exception &fault) {
        Error error = reading.error(fault.mark, "handbook.syntax"_L1);
        error.detail = QString::fromStdString(fault.msg);
        return error;
    }
}

} // namespace Steelyard
