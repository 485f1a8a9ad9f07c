// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ExplainPanel.h"

#include "ui/models/ExplainRowsModel.h"
#include "ui/models/MeasureText.h"
#include "ui/widgets/TableDelegate.h"

#include <QApplication>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr int PanelWidth = 600;

QString line(const QString &label, const QString &value, const QString &colour)
{
    return u"<tr><td style='color:%3;padding-right:12px'>%1</td><td>%2</td></tr>"_s.arg(
        label, value.toHtmlEscaped(), colour);
}

} // namespace

ExplainPanel::ExplainPanel(const Theme &theme, QWidget *host)
    : QFrame(host)
    , m_theme(theme)
    , m_title(new QLabel(this))
    , m_value(new QLabel(this))
    , m_text(new QLabel(this))
    , m_close(new QToolButton(this))
    , m_rows(new QTreeView(this))
    , m_model(new ExplainRowsModel(this))
{
    setObjectName(u"explainPanel"_s);
    setFocusPolicy(Qt::StrongFocus);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setAutoRaise(true);
    m_close->setProperty("flat", true);
    m_rows->setModel(m_model);
    m_rows->setRootIsDecorated(false);
    m_rows->setUniformRowHeights(true);
    m_rows->setFrameShape(QFrame::NoFrame);
    m_rows->setItemDelegate(new TableDelegate(theme, m_rows));
    m_rows->header()->setStretchLastSection(false);
    m_rows->header()->setSectionResizeMode(ExplainRowsModel::TitleColumn, QHeaderView::Stretch);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    column->addLayout(head);
    column->addWidget(m_value);
    column->addWidget(m_text);
    column->addWidget(m_rows, 1);

    connect(m_close, &QToolButton::clicked, this, &ExplainPanel::closePanel);
    connect(&theme, &Theme::changed, this, &ExplainPanel::restyle);
    host->installEventFilter(this);
    restyle();
    retranslate();
    hide();
}

void ExplainPanel::restyle()
{
    m_title->setFont(m_theme.font(14, Theme::Weight::Strong));
    m_value->setFont(m_theme.font(28, Theme::Weight::Strong));
    m_text->setFont(m_theme.font(13));
    m_close->setIcon(m_theme.icon("x"_L1));
    m_text->setWordWrap(true);
}

void ExplainPanel::retranslate()
{
    setAccessibleName(tr("Where this figure comes from"));
    m_close->setAccessibleName(tr("Close"));
    m_close->setToolTip(tr("Close (Esc)"));
    m_rows->setAccessibleName(tr("Rows behind the figure"));
}

void ExplainPanel::open()
{
    if (!isVisible())
        m_focusBefore = QApplication::focusWidget();
    layOut();
    show();
    raise();
    m_rows->setFocus();
}

void ExplainPanel::layOut()
{
    const QWidget *host = parentWidget();
    const int width = qMin(m_theme.px(PanelWidth), host->width());
    setGeometry(host->width() - width, 0, width, host->height());
}

void ExplainPanel::showWaiting(const QString &title)
{
    m_shown.reset();
    m_title->setText(title);
    m_value->setText(u"…"_s);
    m_text->clear();
    m_model->setRows({});
    open();
}

void ExplainPanel::showProblem(const QString &sentence)
{
    m_shown.reset();
    m_value->clear();
    m_text->setText(sentence.toHtmlEscaped());
    m_model->setRows({});
    open();
}

QString ExplainPanel::html(const Explanation &explanation, const Formatting &formatting) const
{
    const bool chinese = formatting.isChinese();
    const KpiDefinition &definition = explanation.definition;
    const Measure &measure = explanation.cell.measure;
    const QString quiet = m_theme.tokens().text3.name();
    const auto local = [chinese](const LocalText &text) { return chinese ? text.zh : text.en; };

    QString page = u"<p>%1</p>"_s.arg(local(definition.rule).toHtmlEscaped());
    QString table;
    const QString variant = chinese ? explanation.variantLabelZh : explanation.variantLabelEn;
    if (!variant.isEmpty())
        table += line(tr("Counting rule"), variant, quiet);
    table += line(tr("For"), explanation.nodePath, quiet);
    table += line(tr("Period"), formatting.period(explanation.cell.period.range()), quiet);
    for (auto it = explanation.slice.cbegin(); it != explanation.slice.cend(); ++it)
        table += line(it.key(), it.value().join(u", "_s), quiet);
    if (measure.isValue()) {
        table += line(tr("Numerator"),
                      tr("%1 from %n row(s)", nullptr, int(explanation.numeratorRows))
                          .arg(formatting.exact(measure.num, measure.numScale)),
                      quiet);
        if (explanation.denominatorRows > 0 || measure.den != 1)
            table += line(tr("Denominator"),
                          tr("%1 from %n row(s)", nullptr, int(explanation.denominatorRows))
                              .arg(formatting.exact(measure.den, measure.denScale)),
                          quiet);
    } else {
        table += line(tr("State"), formatting.stateName(MeasureText::state(measure)), quiet);
    }
    if (measure.nNull > 0)
        table += line(tr("Without a value"), tr("%n row(s)", nullptr, int(measure.nNull)), quiet);
    if (measure.nFxMissing > 0)
        table += line(tr("Without an exchange rate"),
                      tr("%n row(s)", nullptr, int(measure.nFxMissing)), quiet);
    if (explanation.excludedRows > 0)
        table += line(tr("Left out"),
                      tr("%n row(s), listed last", nullptr, int(explanation.excludedRows)), quiet);
    if (explanation.closedOn.isValid())
        table += line(measure.phase == Measure::Phase::Restated ? tr("Closed, restated since")
                                                                : tr("Closed"),
                      formatting.date(explanation.closedOn), quiet);
    if (explanation.rowsSinceClose > 0)
        table
            += line(tr("Since the close"),
                    tr("%n row(s), listed last", nullptr, int(explanation.rowsSinceClose)), quiet);
    if (measure.flags.contains(u"prior_period_adjustment"_s))
        table += line(tr("Of closed periods"), tr("booked here, marked below"), quiet);
    if (measure.nBackdated > 0)
        table += line(tr("Dated back"), tr("%n row(s)", nullptr, int(measure.nBackdated)), quiet);
    if (measure.flags.contains(u"partial_coverage"_s))
        table += line(tr("Loaded"),
                      tr("%1 of %2 days").arg(measure.daysCovered).arg(measure.daysTotal), quiet);
    table += line(tr("Definition"), u"%1 %2"_s.arg(definition.id, definition.version), quiet);
    page += u"<table cellspacing='0' cellpadding='2'>%1</table>"_s.arg(table);
    if (!local(definition.pitfalls).isEmpty())
        page += u"<p style='color:%2'>%1</p>"_s.arg(
            tr("How it can mislead: %1").arg(local(definition.pitfalls)).toHtmlEscaped(), quiet);
    return page;
}

void ExplainPanel::showExplanation(const Explanation &explanation, const Formatting &formatting)
{
    m_shown = explanation;
    write(formatting);
    open();
}

void ExplainPanel::setFormatting(const Formatting &formatting)
{
    if (m_shown && isVisible())
        write(formatting);
}

void ExplainPanel::write(const Formatting &formatting)
{
    const Explanation &explanation = *m_shown;
    const MeasureText words(formatting);
    const LocalText &name = explanation.definition.name;
    m_title->setText(tr("Where “%1” comes from").arg(formatting.isChinese() ? name.zh : name.en));
    m_value->setText(words.value(explanation.cell.measure));
    m_value->setToolTip(words.exact(explanation.cell.measure));
    m_text->setText(html(explanation, formatting));
    m_model->setRows(explanation.rows);
    const auto width = [this](ExplainRowsModel::Column column, int pixels) {
        m_rows->header()->resizeSection(column, m_theme.px(pixels));
    };
    width(ExplainRowsModel::DayColumn, 92);
    width(ExplainRowsModel::OwnerColumn, 84);
    width(ExplainRowsModel::PartColumn, explanation.excludedRows > 0 ? 150 : 96);
    width(ExplainRowsModel::ContributionColumn, 96);
}

void ExplainPanel::closePanel()
{
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus();
    Q_EMIT closed();
}

void ExplainPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

bool ExplainPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        layOut();
    return QFrame::eventFilter(watched, event);
}

void ExplainPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        closePanel();
    else
        QFrame::keyPressEvent(event);
}

void ExplainPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().surface);
    painter.fillRect(QRect(0, 0, 1, height()), m_theme.tokens().border);
}

} // namespace Steelyard
